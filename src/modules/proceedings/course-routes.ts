import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { enterUncountedPeriodAct } from './enter-uncounted-period.ts'
import { delayForm, periodEndForm, periodForm, resumptionForm, suspensionForm } from './forms.ts'
import { notifyDelayAct } from './notify-delay.ts'
import { resumeCaseAct } from './resume-case.ts'
import { suspendCaseAct } from './suspend-case.ts'

const casePage = ({ params }: StaffContext) => `/cases/${params.id}`
const back = { after: (_: unknown, context: StaffContext) => casePage(context), back: casePage }
const target = ({ params }: StaffContext) => ({ caseId: params.id ?? '' })

/** Acts of a running case; each form stands on the case's page. */
export const courseRoutes: readonly Route[] = [
  ...letterForm({
    ...back,
    path: '/cases/:id/suspension',
    summary: 'Zawiesza postępowanie z urzędu albo na wniosek strony (art. 97 i 98 KPA).',
    submit: message('proceedings.suspend.submit'),
    act: suspendCaseAct,
    form: suspensionForm,
    input: ({ suspensionGround, suspendedOn, suspensionReasons, requestMet }, context) => ({
      ...{ ...target(context), suspendedOn, ground: suspensionGround },
      ...{ reasons: suspensionReasons, met: requestMet },
    }),
    done: ({ sign }) => message('proceedings.done.suspended', { sign }),
  }),
  ...letterForm({
    ...back,
    path: '/cases/:id/resumption',
    summary: 'Podejmuje zawieszone postępowanie i liczy termin na nowo (art. 97 § 2, art. 98 § 2 i art. 103 KPA).',
    submit: message('proceedings.resume.submit'),
    act: resumeCaseAct,
    form: resumptionForm,
    input: ({ resumedOn, resumptionWhy, causeStands }, context) => ({
      ...{ ...target(context), resumedOn, why: resumptionWhy, cause: causeStands },
    }),
    done: ({ sign }) => message('proceedings.done.resumed', { sign }),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/uncounted-periods',
    summary: 'Wpisuje okres, którego nie wlicza się do terminu, i liczy termin na nowo (art. 35 § 5 KPA).',
    act: enterUncountedPeriodAct,
    form: periodForm,
    input: ({ periodReason, periodFrom, periodTo, periodNote }, context) => ({
      ...{ ...target(context), periodId: null, reason: periodReason, from: periodFrom, to: periodTo, note: periodNote },
    }),
    done: ({ sign }) => message('proceedings.done.period', { sign }),
  }),
  staffForm({
    ...back,
    path: '/cases/:id/uncounted-periods/end',
    summary: 'Kończy okres, którego nie wlicza się do terminu, i liczy termin na nowo (art. 35 § 5 KPA).',
    act: enterUncountedPeriodAct,
    form: periodEndForm,
    input: ({ periodId, periodEnd }, context) => ({ ...target(context), periodId, to: periodEnd }),
    done: ({ sign }) => message('proceedings.done.period', { sign }),
  }),
  ...letterForm({
    ...back,
    path: '/cases/:id/delay-notice',
    summary: 'Zawiadamia strony o niezałatwieniu sprawy w terminie: przyczyny, nowy termin, pouczenie (art. 36 KPA).',
    submit: message('proceedings.delay.submit'),
    act: notifyDelayAct,
    form: delayForm,
    input: ({ delayNewDate, delayReasons }, context) => ({
      ...{ ...target(context), newDate: delayNewDate, reasons: delayReasons },
    }),
    done: ({ newDate }) => message('proceedings.done.notified', { newDate: longDate(newDate) }),
  }),
]
