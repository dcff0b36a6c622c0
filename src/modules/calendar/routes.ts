import { message } from '#messages/index.ts'
import { NotFound } from '#web/act.ts'
import { recordId } from '#web/record-id.ts'
import { askedPage, type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { acceptDate } from './accept-date.ts'
import { type CalendarData, getCalendar } from './calendar.query.ts'
import { changeLaw } from './change-law.ts'
import { confirmClock } from './confirm-clock.ts'
import { correctFreeDay } from './correct-free-day.ts'
import { type DifferenceData, getDifference } from './difference.query.ts'
import { enterClosure } from './enter-closure.ts'
import {
  acceptanceForm,
  calendarQuery,
  clockForm,
  closureForm,
  correctionForm,
  dateKind,
  keepingForm,
  lawForm,
  rehearsalQuestion,
  revertForm,
  rulesOf,
} from './forms.ts'
import { keepDate } from './keep-date.ts'
import { calendarPage } from './pages/calendar.tsx'
import { addressOf, differencePage } from './pages/difference.tsx'
import { rehearsalPage } from './pages/rehearsal.tsx'
import { reversalPage } from './pages/reversal.tsx'
import { getRehearsal, getReversal } from './rehearsal.query.ts'
import { revertChange } from './revert-change.ts'

const home = '/calendar'
const trial = '/calendar/rehearsal'
const changeId = ({ params }: StaffContext) => recordId(params.id)
const difference = '/calendar/differences/:kind/:id'
const dateOf = ({ params }: StaffContext) => {
  const kind = dateKind.safeParse(params.kind)
  if (!kind.success) throw new NotFound('kind of date')
  return { of: kind.data, id: recordId(params.id) }
}
const applied = ({ moved }: { moved: number }) => message('calendar.applied', { moved })

const reading: readonly Route[] = [
  staffPage<CalendarData, { year: number | null }>({
    path: home,
    summary: 'Kalendarz urzędu: dni wolne z podstawą, zamknięcia, zmiany, nocne sprawdzenie dat i praca zegara.',
    permission: 'calendar.read-calendar',
    event: 'none',
    query: calendarQuery,
    load: ({ services, actor }, { year }) => getCalendar(services, actor, year),
    view: (data, context) => calendarPage({ data, context }),
  }),
  ...askedPage({
    path: trial,
    summary: 'Próba zmiany kalendarza: które otwarte daty się przesuną i które będą po terminie; niczego nie zapisuje.',
    permission: 'calendar.rehearse-change',
    event: 'none',
    question: rehearsalQuestion,
    load: ({ services, actor }, question) => getRehearsal(services, actor, question),
    view: (data, context) => rehearsalPage({ data, context }),
  }),
  staffPage({
    path: '/calendar/changes/:id',
    summary: 'Zmiana kalendarza i próba jej cofnięcia.',
    permission: 'calendar.rehearse-change',
    event: 'none',
    load: (context) => getReversal(context.services, context.actor, changeId(context)),
    view: (data, context) => reversalPage({ data, context }),
  }),
]

/** A date that the night found to differ: looked at, then given its derived day or left as it is. */
const differences: readonly Route[] = [
  staffPage<DifferenceData>({
    path: difference,
    summary: 'Data inna niż jej wyliczenie: co zapisano, co wynika z przepisów i dlaczego.',
    permission: 'calendar.read-calendar',
    event: 'none',
    load: (context) => getDifference(context.services, context.actor, dateOf(context)),
    view: (data, context) => differencePage({ data, context }),
  }),
  staffForm({
    path: `${difference}/acceptance`,
    summary: 'Zapisuje datę z wyliczenia w miejsce tej, która się od niego różniła, z powodem.',
    act: acceptDate,
    form: acceptanceForm,
    input: ({ acceptanceWhy: why, ...seen }, context) => ({ ...seen, ...dateOf(context), why }),
    after: () => home,
    back: (context) => addressOf(dateOf(context)),
    done: () => message('calendar.dateAccepted'),
  }),
  staffForm({
    path: `${difference}/keeping`,
    summary: 'Zostawia datę, jaka jest, mimo innego wyliczenia, z powodem; nocne sprawdzenie już jej nie wytyka.',
    act: keepDate,
    form: keepingForm,
    input: ({ keepingWhy: why, ...seen }, context) => ({ ...seen, ...dateOf(context), why }),
    after: () => home,
    back: (context) => addressOf(dateOf(context)),
    done: () => message('calendar.dateKept'),
  }),
]

/** The office's days: read, rehearsed, changed, taken back; dates that differ; and the clock. */
export const calendarRoutes: readonly Route[] = [
  ...reading,
  ...differences,
  staffForm({
    path: '/calendar/free-days',
    summary: 'Poprawia dni ustawowo wolne według aktu i przesuwa otwarte daty, które z tego wynikają.',
    act: correctFreeDay,
    form: correctionForm,
    input: ({ back: _, rehearsal: seen, ...form }) => ({ ...form, seen }),
    after: () => home,
    back: (_context, form) => form?.back ?? trial,
    done: applied,
  }),
  staffForm({
    path: '/calendar/closures',
    summary: 'Wpisuje zamknięcie urzędu i przesuwa cele wewnętrzne; terminy ustawowe zostają.',
    act: enterClosure,
    form: closureForm,
    input: ({ back: _, rehearsal: seen, ...form }) => ({ ...form, seen }),
    after: () => home,
    back: (_context, form) => form?.back ?? trial,
    done: applied,
  }),
  staffForm({
    path: '/calendar/law',
    summary:
      'Wpisuje zmianę prawa (wydanie procedury albo długość terminu) i przesuwa otwarte daty, które z niej wynikają.',
    act: changeLaw,
    form: lawForm,
    input: ({ back: _, rehearsal: seen, law: subject, since, matters, lawBasis: basis, ...rules }) => {
      return { subject, since, matters, basis, ...rulesOf(rules), seen }
    },
    after: () => home,
    back: (_context, form) => form?.back ?? trial,
    done: applied,
  }),
  staffForm({
    path: '/calendar/changes/:id/revert',
    summary: 'Cofa zmianę kalendarza razem z datami, które przesunęła.',
    act: revertChange,
    form: revertForm,
    input: ({ why, rehearsal: seen }, context) => ({ why, seen, changeId: changeId(context) }),
    after: () => home,
    back: (context) => `/calendar/changes/${changeId(context)}`,
    done: ({ moved }) => message('calendar.revertDone', { moved }),
  }),
  staffForm({
    path: '/calendar/clock',
    summary: 'Potwierdza, że zegar pokazuje dobrze, choć wcześniej pokazywał czas późniejszy.',
    act: confirmClock,
    form: clockForm,
    input: (form) => form,
    after: () => home,
    back: () => home,
    done: () => message('calendar.clockConfirmed'),
  }),
]
