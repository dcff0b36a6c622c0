import { message } from '#messages/index.ts'
import { instructionOf } from '#modules/cases/index.ts'
import { numberTold } from '#modules/outgoing/index.ts'
import { type Route, staffForm } from '#web/route.ts'
import { acceptAtBok } from './accept-at-bok.ts'
import { dispatchResult } from './dispatch-result.ts'
import { fileRoutes } from './file-routes.ts'
import { acceptForm, delivering, deliveryForm, dispatchForm, releaseForm, sendForm, spotForm } from './forms.ts'
import { recordDelivery } from './record-delivery.ts'
import { releaseToClient } from './release-to-client.ts'
import { sendToBok } from './send-to-bok.ts'
import { settleOnTheSpot } from './settle-on-the-spot.ts'
import { rackRoutes } from './show-rack.tsx'
import { resultPage } from './show-result.tsx'

type At = { params: Record<string, string> }
const idOf = ({ params }: At) => params.id ?? ''
const resultPath = ({ params }: At) => `/results/${params.id}`

const toTheRack: readonly Route[] = [
  staffForm({
    path: '/cases/:id/results',
    summary: 'Przekazuje gotowy dokument załatwionej sprawy do Biura Obsługi Klienta.',
    act: sendToBok,
    form: sendForm,
    input: ({ back: _back, ...form }, context) => ({ ...form, caseId: idOf(context) }),
    after: ({ paperId }) => `/papers/${paperId}`,
    back: (context, form) => form?.back ?? `/cases/${idOf(context)}`,
    done: ({ results }) => message('release.sentToBok', { count: results.length }),
  }),
  staffForm({
    path: '/results/:id/arrival',
    summary: 'Przyjmuje dokument w Biurze Obsługi Klienta i wyznacza mu miejsce na regale.',
    act: acceptAtBok,
    form: acceptForm,
    input: ({ slot }, context) => ({ resultId: idOf(context), slot }),
    after: () => '/rack',
    back: (_context, form) => form?.back ?? '/rack',
    done: ({ slot, notice }) =>
      message(notice === 'none' ? 'release.accepted' : `release.accepted.${notice}`, { slot }),
  }),
]

const toTheClient: readonly Route[] = [
  staffForm({
    path: '/results/:id/release',
    summary: 'Wydaje dokument do ręki osobie, która może go odebrać.',
    act: releaseToClient,
    form: releaseForm,
    input: (form, context) => ({ resultId: idOf(context), ...delivering(form) }),
    after: ({ resultId }) => `/results/${resultId}`,
    back: resultPath,
    done: (answer) => message(answer.case === 'closed' ? 'release.releasedClosed' : 'release.released'),
  }),
  staffForm({
    path: '/results/:id/dispatch',
    summary: 'Zapisuje wysłanie dokumentu inną uzgodnioną drogą.',
    act: dispatchResult,
    form: dispatchForm,
    input: (form, context) => ({ ...form, resultId: idOf(context) }),
    after: ({ resultId }) => `/results/${resultId}`,
    back: (context) => `${resultPath(context)}?way=other`,
    done: ({ reference, carriedBy }) =>
      carriedBy === 'program' ? message('release.queued') : numberTold(message('release.dispatched'), reference),
  }),
  staffForm({
    path: '/results/:id/delivery',
    summary: 'Odnotowuje doręczenie wysłanego dokumentu z jego dowodem.',
    act: recordDelivery,
    form: deliveryForm,
    input: (form, context) => ({ ...form, resultId: idOf(context) }),
    after: ({ resultId }) => `/results/${resultId}`,
    back: resultPath,
    done: (answer) => message(answer.case === 'closed' ? 'release.recordedClosed' : 'release.recorded'),
  }),
  staffForm({
    path: '/papers/:id/on-the-spot',
    summary: 'Załatwia sprawę od ręki: zakłada ją, załatwia i wydaje dokument w jednej wizycie.',
    act: settleOnTheSpot,
    form: spotForm,
    input: (form, context) => ({
      ...delivering(form),
      paperId: idOf(context),
      outcome: form.outcome,
      title: form.title,
      note: form.note,
      instruction: instructionOf(form),
    }),
    after: ({ resultId }) => `/results/${resultId}`,
    back: (context, form) => form?.back ?? `/papers/${idOf(context)}`,
    done: ({ sign }) => message('release.spot.done', { sign }),
  }),
]

/** Screens and acts of release, from the unit's finished document to the client's hands. */
export const releaseRoutes: readonly Route[] = [...rackRoutes, resultPage, ...toTheRack, ...fileRoutes, ...toTheClient]
