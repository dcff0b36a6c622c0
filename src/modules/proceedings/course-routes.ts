import { message } from '#messages/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { resumptionForm, suspensionForm } from './forms.ts'
import { resumeCaseAct } from './resume-case.ts'
import { suspendCaseAct } from './suspend-case.ts'

const casePage = ({ params }: StaffContext) => `/cases/${params.id}`
const back = { after: (_: unknown, context: StaffContext) => casePage(context), back: casePage }
const target = ({ params }: StaffContext) => ({ caseId: params.id ?? '' })

/** Acts of a running case; each form stands on the case's page. */
export const courseRoutes: readonly Route[] = [
  staffForm({
    ...back,
    path: '/cases/:id/suspension',
    summary: 'Zawiesza postępowanie z urzędu albo na wniosek strony (art. 97 i 98 KPA).',
    act: suspendCaseAct,
    form: suspensionForm,
    input: ({ suspensionGround, suspendedOn, suspensionReasons, requestMet }, context) => ({
      ...{ ...target(context), suspendedOn, ground: suspensionGround },
      ...{ reasons: suspensionReasons, met: requestMet },
    }),
    done: ({ sign }) => message('proceedings.done.suspended', { sign }),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/resumption',
    summary: 'Podejmuje zawieszone postępowanie i liczy termin na nowo (art. 97 § 2, art. 98 § 2 i art. 103 KPA).',
    act: resumeCaseAct,
    form: resumptionForm,
    input: ({ resumedOn, resumptionWhy, causeStands }, context) => ({
      ...{ ...target(context), resumedOn, why: resumptionWhy, cause: causeStands },
    }),
    done: ({ sign }) => message('proceedings.done.resumed', { sign }),
  }),
]
