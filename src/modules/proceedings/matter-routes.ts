import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import type { LeaveShelf } from './end-here.ts'
import { endReminderAct } from './end-reminder.ts'
import { forwardingForm, reminderEndForm, reminderForm, withdrawalForm } from './forms.ts'
import { forwardReminderAct } from './forward-reminder.ts'
import type { MatterTarget } from './matter.ts'
import { recordReminderAct } from './record-reminder.ts'
import { recordWithdrawalAct } from './record-withdrawal.ts'

/** Acts that come with a letter about a matter, whether it has a case or not; each form stands on the matter's page. */
export const matterRoutes = (leaveShelf: LeaveShelf): readonly Route[] => [
  ...routesOf('/cases/:id', 'w sprawie', ({ params }) => ({ caseId: params.id ?? '' }), leaveShelf),
  ...routesOf('/papers/:id', 'co do pisma bez sprawy', ({ params }) => ({ paperId: params.id ?? '' }), leaveShelf),
]

function routesOf(
  base: '/cases/:id' | '/papers/:id',
  where: string,
  target: (context: StaffContext) => MatterTarget,
  leaveShelf: LeaveShelf,
): readonly Route[] {
  const page = ({ params }: StaffContext) => base.replace(':id', params.id ?? '')
  const back = { after: (_: unknown, context: StaffContext) => page(context), back: page }
  return [
    staffForm({
      ...back,
      path: `${base}/reminders`,
      summary: `Zapisuje ponaglenie ${where} i mówi, co się z nim robi i do kiedy (art. 37 KPA).`,
      act: recordReminderAct,
      form: reminderForm,
      input: (form, context) => ({
        ...{ ...target(context), complains: form.reminderComplains, filedOn: form.reminderFiledOn },
        ...{ higherAuthority: form.reminderHigher, cameBy: form.reminderCameBy },
      }),
      done: ({ way, lastDay }) =>
        message(`proceedings.done.reminder.${way}`, { lastDay: lastDay ? longDate(lastDay) : '' }),
    }),
    ...letterForm({
      ...back,
      path: `${base}/reminders/forwarding`,
      summary: `Przekazuje ponaglenie ${where} organowi wyższego stopnia z odpisami akt i stanowiskiem (art. 37 § 4 KPA).`,
      submit: message('proceedings.reminderForwarding.submit'),
      act: forwardReminderAct,
      form: forwardingForm,
      input: ({ reminderId, forwardedTo, forwardedAddress, forwardedOn, forwardedPosition }, context) => ({
        ...{ ...target(context), reminderId, to: forwardedTo, address: forwardedAddress },
        ...{ forwardedOn, position: forwardedPosition },
      }),
      done: () => message('proceedings.done.reminderForwarded'),
    }),
    staffForm({
      ...back,
      path: `${base}/reminders/end`,
      summary: `Kończy ponaglenie ${where}, które zostaje w urzędzie (art. 37 § 3a i 7 KPA).`,
      act: endReminderAct,
      form: reminderEndForm,
      input: ({ endedReminder, reminderEnd, reminderEndedOn, reminderEndNote }, context) => ({
        ...{ ...target(context), reminderId: endedReminder, how: reminderEnd },
        ...{ endedOn: reminderEndedOn, note: reminderEndNote },
      }),
      done: ({ how }) => message(`proceedings.done.reminderEnded.${how}`),
    }),
    staffForm({
      ...back,
      path: `${base}/withdrawal`,
      summary: `Zapisuje wycofanie żądania ${where} i mówi, co z niego wynika (art. 105 § 2 i art. 137 KPA).`,
      act: recordWithdrawalAct(leaveShelf),
      form: withdrawalForm,
      input: (form, context) => ({
        ...{ ...target(context), form: form.withdrawalForm, withdrawnOn: form.withdrawnOn },
        ...{ applicants: form.withdrawalApplicants, otherParties: form.withdrawalOthers },
        ...{ note: form.withdrawalNote ?? '', cameBy: form.withdrawalCameBy },
      }),
      done: ({ next, basis }) => message(`proceedings.done.withdrawal.${next}`, { basis }),
    }),
  ]
}
