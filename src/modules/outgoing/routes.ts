import { message } from '#messages/index.ts'
import { type Route, type StaffContext, staffFile, staffForm } from '#web/route.ts'
import { bookRoutes } from './book-routes.tsx'
import type { Carriers } from './carry-delivery.ts'
import { dispatchLetter } from './dispatch-letter.ts'
import { dispatchLetters } from './dispatch-letters.ts'
import {
  dispatchForm,
  evidenceOf,
  keepForm,
  noFields,
  proofForm,
  rangeForm,
  sendTickedForm,
  slipForm,
  slipOf,
  withdrawalForm,
} from './forms.ts'
import { keepLetter } from './keep-letter.ts'
import { numberTold } from './number-told.ts'
import { openRange } from './open-range.ts'
import { getProofFile } from './proof-file.query.ts'
import { recordProof } from './record-proof.ts'
import { recordSlip } from './record-slip.ts'
import { retryLetter } from './retry-letter.ts'
import { itemPage } from './show-item.tsx'
import { rangesPage } from './show-ranges.tsx'
import { outgoingRegister } from './show-register.tsx'
import { workPage } from './show-work.tsx'
import { withdrawLetter } from './withdraw-letter.ts'

const idOf = ({ params }: Pick<StaffContext, 'params'>) => params.id ?? ''

/**
 * The register of outgoing items, dispatch of letters that wait, and return slips. `carriers` take a proved delivery over
 * for the modules that own the letters.
 */
export function outgoingRoutes(carriers: Carriers): readonly Route[] {
  return [
    workPage,
    ...outgoingRegister,
    itemPage,
    rangesPage,
    ...bookRoutes,
    staffForm({
      path: '/posting-numbers',
      summary: 'Otwiera pulę numerów nadawczych otrzymaną od operatora pocztowego.',
      act: openRange,
      form: rangeForm,
      input: (form) => form,
      after: () => '/posting-numbers',
      back: () => '/posting-numbers',
      done: ({ numbers }) => message('outgoing.done.range', { count: numbers }),
    }),
    staffForm({
      path: '/papers/:id/dispatches',
      summary: 'Wysyła wezwanie albo inne pismo, które czeka, i wpisuje je do rejestru przesyłek wychodzących.',
      act: dispatchLetter,
      form: dispatchForm,
      input: ({ letterId, leftOn, back: _, ...sending }, context) => ({
        ...sending,
        paperId: idOf(context),
        documentId: letterId,
        dispatchedOn: leftOn,
      }),
      after: ({ caseId }, context) => (caseId ? `/cases/${caseId}` : `/papers/${idOf(context)}`),
      back: (context, form) => form?.back ?? `/papers/${idOf(context)}`,
      done: (answer) =>
        numberTold(message('outgoing.done.dispatched', { number: answer.number, year: answer.year }), answer.reference),
    }),
    staffForm({
      path: '/papers/:id/kept-letters',
      summary: 'Zdejmuje z listy do wysłania pismo, które jednak nie wyjdzie, z podaniem powodu.',
      act: keepLetter,
      form: keepForm,
      input: ({ keptId, keepReason }, context) => ({
        ...{ paperId: idOf(context), documentId: keptId, reason: keepReason },
      }),
      after: ({ caseId }, context) => (caseId ? `/cases/${caseId}` : `/papers/${idOf(context)}`),
      back: (context, form) => form?.back ?? `/papers/${idOf(context)}`,
      done: () => message('outgoing.done.kept'),
    }),
    staffForm({
      path: '/outgoing/dispatches',
      summary: 'Wysyła zaznaczone pisma, każde sposobem pierwszym w kolejności z art. 39 KPA, wszystkie albo żadne.',
      act: dispatchLetters,
      form: sendTickedForm,
      input: ({ ticked, tickedLeftOn }) => ({ documentIds: [...new Set(ticked)], dispatchedOn: tickedLeftOn }),
      after: () => '/outgoing',
      back: () => '/outgoing',
      done: ({ letters }) => message('outgoing.done.dispatchedMany', { count: letters }),
    }),
    staffForm({
      path: '/outgoing/items/:id/slips',
      summary: 'Zapisuje zwrotne potwierdzenie odbioru i wyprowadza z niego dzień doręczenia (art. 42–47 KPA).',
      act: recordSlip(carriers),
      form: slipForm,
      input: (form, context) => ({ itemId: idOf(context), slip: slipOf(form) }),
      after: ({ itemId }) => `/outgoing/items/${itemId}`,
      back: (context) => `/outgoing/items/${idOf(context)}`,
      done: ({ standing }) => message(`outgoing.done.${standing}`),
    }),
    proofFile,
    ...electronicRoutes(carriers),
  ]
}

/** The file of a proof, for whoever has to show it. */
const proofFile = staffFile({
  path: '/outgoing/proofs/:id',
  permission: 'outgoing.read-register',
  event: 'view-logged',
  summary: 'Podaje plik dowodu z e-Doręczeń tak, jak przyszedł.',
  subject: ({ id }) => id ?? '',
  save: 'always',
  file: ({ services, actor, params }) => getProofFile(services, actor, params.id ?? ''),
})

/** Letters in e-Doręczenia: proofs by hand, another attempt, taking back. */
function electronicRoutes(carriers: Carriers): Route[] {
  const page = (context: StaffContext) => `/outgoing/items/${idOf(context)}`
  const turn = { after: (_answer: unknown, context: StaffContext) => page(context), back: page }
  return [
    staffForm({
      path: '/outgoing/items/:id/proofs',
      summary: 'Zapisuje ręcznie dowód z e-Doręczeń i wyprowadza z niego dzień doręczenia (art. 41–42 ustawy).',
      act: recordProof(carriers),
      form: proofForm,
      input: (form, context) => ({ itemId: idOf(context), evidence: evidenceOf(form) }),
      ...turn,
      done: ({ change, stated }) =>
        message(change === 'none' ? 'outgoing.done.proofKnown' : `outgoing.done.proof.${stated}`),
    }),
    staffForm({
      path: '/outgoing/items/:id/retry',
      summary: 'Ponawia wysyłkę pisma przez e-Doręczenia pod tym samym kluczem.',
      act: retryLetter(carriers),
      form: noFields,
      input: (_form, context) => ({ itemId: idOf(context) }),
      ...turn,
      done: () => message('outgoing.done.retry'),
    }),
    staffForm({
      path: '/outgoing/items/:id/withdrawal',
      summary: 'Wycofuje pismo z e-Doręczeń, zanim zostało wysłane; pismo czeka na inny sposób wysłania.',
      act: withdrawLetter(carriers),
      form: withdrawalForm,
      input: ({ withdrawalReason }, context) => ({ itemId: idOf(context), reason: withdrawalReason }),
      ...turn,
      done: () => message('outgoing.done.withdrawn'),
    }),
  ]
}
