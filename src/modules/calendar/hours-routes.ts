import { dayOf, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { changeWeekAct } from './change-week.ts'
import { enterOpeningDay } from './enter-opening-day.ts'
import { openingDayForm, weekForm, weekOf, withdrawalForm } from './forms.ts'
import { getHours, getPlaceWeek, type HoursData, type PlaceWeek } from './hours.query.ts'
import { hoursPage } from './pages/hours.tsx'
import { weekPage } from './pages/week.tsx'
import { withdrawOpeningDayAct } from './withdraw-opening-day.ts'

const home = '/opening-hours'

/** When the office is open: read by everybody, changed for single days by those who keep the office's days. */
export const hoursRoutes: readonly Route[] = [
  staffPage<HoursData>({
    path: home,
    summary: 'Godziny przyjęć każdego miejsca, dni inne niż zwykle i ich historia.',
    permission: 'calendar.read-hours',
    event: 'none',
    load: ({ services }) => getHours(services.database.db, dayOf(services.clock.now())),
    view: (data, context) => hoursPage({ data, context }),
  }),
  staffPage<PlaceWeek>({
    path: '/opening-hours/places/:id/week',
    summary: 'Formularz zmiany godzin przyjęć w tygodniu od wybranego dnia.',
    permission: 'calendar.change-week',
    event: 'none',
    load: ({ services, params }) =>
      getPlaceWeek(services.database.db, recordId(params.id), dayOf(services.clock.now())),
    view: (data, context) => weekPage({ data, context }),
  }),
  staffForm({
    path: '/opening-hours/places/:id/week',
    summary: 'Zmienia godziny przyjęć w tygodniu od wybranego dnia. Nie przesuwa żadnego terminu.',
    act: changeWeekAct,
    form: weekForm,
    input: ({ weekSince: from, weekWhere: where, weekReason: reason, ...days }, { params }) => {
      const week = weekOf({ weekSince: from, weekWhere: where, weekReason: reason, ...days })
      return { servicePointId: recordId(params.id), where, from, week, reason }
    },
    after: () => home,
    back: ({ params }) => `/opening-hours/places/${params.id}/week`,
    done: ({ from, places }) => message('calendar.weekChanged', { from: longDate(from), places }),
  }),
  staffForm({
    path: '/opening-hours/days',
    summary:
      'Wpisuje godziny jednego dnia: pracującą sobotę, krótszy dzień, dzień bez przyjęć. Nie przesuwa żadnego terminu.',
    act: enterOpeningDay,
    form: openingDayForm,
    input: ({ openingDay: day, openingPlace: servicePointId, opens, closes, openingReason: reason }) => {
      return { day, servicePointId, opens, closes, reason }
    },
    after: () => home,
    back: () => home,
    done: () => message('calendar.openingDayEntered'),
  }),
  staffForm({
    path: '/opening-hours/days/:id/withdrawal',
    summary: 'Cofa godziny jednego dnia, z powodem.',
    act: withdrawOpeningDayAct,
    form: withdrawalForm,
    input: ({ withdrawWhy: why }, { params }) => ({ openingDayId: recordId(params.id), why }),
    after: () => home,
    back: () => home,
    done: () => message('calendar.openingDayWithdrawn'),
  }),
]
