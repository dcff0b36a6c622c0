import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { declareUrgencyAct } from './declare-urgency.ts'
import { excludeOfficialAct } from './exclude-official.ts'
import { exclusionForm, tacitForm, urgencyForm } from './forms.ts'
import { noteTacitSettlementAct } from './note-tacit-settlement.ts'

const casePage = ({ params }: StaffContext) => `/cases/${params.id}`
const back = { after: (_: unknown, context: StaffContext) => casePage(context), back: casePage }
const target = ({ params }: StaffContext) => ({ caseId: params.id ?? '' })

/** Who may not act in the case, and how it ends without a decision on its merits. */
export const endingRoutes: readonly Route[] = [
  ...letterForm({
    ...back,
    path: '/cases/:id/exclusions',
    summary: 'Wyłącza pracownika od udziału w sprawie i wskazuje, kto go zastępuje (art. 24–26 KPA).',
    submit: message('proceedings.exclusion.submit'),
    act: excludeOfficialAct,
    form: exclusionForm,
    input: (
      { officialId, exclusionGround, exclusionDoubt, exclusionNote, exclusionAskedBy, replacementId },
      context,
    ) => ({
      ...{ ...target(context), officialId, replacementId, ground: exclusionGround },
      ...{ doubt: exclusionDoubt, note: exclusionNote, askedBy: exclusionAskedBy },
    }),
    done: ({ official, replacement }) => message('proceedings.done.excluded', { official, replacement }),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/urgency',
    summary: 'Wyłączony pracownik podaje, dlaczego jedna czynność nie cierpi zwłoki (art. 24 § 4 KPA).',
    act: declareUrgencyAct,
    form: urgencyForm,
    input: ({ urgentInterest, urgentReason }, context) => ({
      ...{ ...target(context), interest: urgentInterest, reason: urgentReason },
    }),
    done: () => message('proceedings.done.urgency'),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/tacit-settlement',
    summary: 'Odnotowuje milczące załatwienie sprawy (art. 122c i art. 122e KPA).',
    act: noteTacitSettlementAct,
    form: tacitForm,
    input: ({ tacitStartedOn, tacitIssuedOn, tacitNoObjectionOn, tacitSummons }, context) => ({
      ...{ ...target(context), startedOn: tacitStartedOn, issuedOn: tacitIssuedOn },
      ...{ noObjectionDeliveredOn: tacitNoObjectionOn, summons: tacitSummons },
    }),
    done: ({ settledOn }) => message('proceedings.done.tacit', { day: longDate(settledOn) }),
  }),
]
