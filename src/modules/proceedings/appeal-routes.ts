import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import {
  appealForm,
  appealResultForm,
  appealSendingForm,
  finalityForm,
  reviewForm,
  waiverForm,
} from './appeal-forms.ts'
import { noteFinalityAct } from './note-finality.ts'
import { recordAppealAct } from './record-appeal.ts'
import { recordAppealResultAct } from './record-appeal-result.ts'
import { recordWaiverAct } from './record-waiver.ts'
import { reviewAppealAct } from './review-appeal.ts'
import { sendAppealAct } from './send-appeal.ts'

const casePage = ({ params }: StaffContext) => `/cases/${params.id}`
const back = { after: (_: unknown, context: StaffContext) => casePage(context), back: casePage }
const target = ({ params }: StaffContext) => ({ caseId: params.id ?? '' })

/** What follows a decision; each form stands on the case's page. */
export const appealRoutes: readonly Route[] = [
  staffForm({
    ...back,
    path: '/cases/:id/appeals',
    summary: 'Zapisuje odwołanie, także spóźnione, i liczy dzień przesłania go z aktami (art. 127–134 KPA).',
    act: recordAppealAct,
    form: appealForm,
    input: ({ appellant, appealFiledOn, appealReceivedOn }, context) => ({
      ...{ ...target(context), partyId: appellant, filedOn: appealFiledOn, receivedOn: appealReceivedOn },
    }),
    done: () => message('proceedings.done.appealRecorded'),
  }),
  ...letterForm({
    ...back,
    path: '/cases/:id/appeals/sending',
    summary: 'Zapisuje przesłanie odwołania z aktami i zawiadamia strony (art. 131 i 133 KPA).',
    submit: message('proceedings.appeal.sendSubmit'),
    act: sendAppealAct,
    form: appealSendingForm,
    input: (form, context) => ({
      ...{ ...target(context), appealId: form.sentAppeal, sentOn: form.appealSentOn, reference: form.appealReference },
      ...{ way: form.appealWay, address: form.appealAddress, wayReason: form.appealWayReason },
    }),
    done: () => message('proceedings.done.appealSent'),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/appeals/result',
    summary: 'Zapisuje rozstrzygnięcie organu odwoławczego (art. 134 i 138 KPA).',
    act: recordAppealResultAct,
    form: appealResultForm,
    input: ({ decidedAppeal, appealResult, appealResultOn, fileReturnedOn }, context) => ({
      ...{ ...target(context), appealId: decidedAppeal, result: appealResult, resultOn: appealResultOn },
      fileReturnedOn,
    }),
    done: () => message('proceedings.done.appealDecided'),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/appeals/review',
    summary: 'Zapisuje nową decyzję, którą organ sam uwzględnił odwołanie w całości (art. 132 KPA).',
    act: reviewAppealAct,
    form: reviewForm,
    input: ({ reviewedAppeal, reviewedOn, reviewParties, reviewNote }, context) => ({
      ...{ ...target(context), appealId: reviewedAppeal, decidedOn: reviewedOn },
      ...{ parties: reviewParties, note: reviewNote },
    }),
    done: () => message('proceedings.done.appealReviewed'),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/waivers',
    summary: 'Zapisuje zrzeczenie się prawa do odwołania (art. 127a KPA).',
    act: recordWaiverAct,
    form: waiverForm,
    input: ({ waivingParty, waivedOn }, context) => ({ ...target(context), partyId: waivingParty, waivedOn }),
    done: () => message('proceedings.done.waived'),
  }),
  ...letterForm({
    ...back,
    path: '/cases/:id/finality',
    summary: 'Odnotowuje, od kiedy decyzja jest ostateczna, z wyliczeniem od doręczeń (art. 16 § 1 i 127a KPA).',
    submit: message('proceedings.finality.submit'),
    act: noteFinalityAct,
    form: finalityForm,
    input: (_, context) => target(context),
    done: ({ finalOn }) => message('proceedings.done.final', { day: longDate(finalOn) }),
  }),
]
