import type { VNode } from 'preact'
import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import type { CourseData } from '../course-data.ts'
import { waitingReminders } from '../course-facts.ts'
import { offered, type PartProps } from './act-form.tsx'
import { DelayForm, Notices } from './delay.tsx'
import { ExclusionForm, SilenceRuns, TacitForm } from './endings.tsx'
import { PeriodEndForm, PeriodForm, Periods } from './periods.tsx'
import { ForwardingForm, ReminderEndForm, ReminderForm, Reminders } from './reminders.tsx'
import { ResumeForm, StandsStill, SuspendForm, Suspensions } from './suspension.tsx'
import { WithdrawalForm, Withdrawals } from './withdrawal.tsx'

/** The panel „Bieg sprawy”; nothing while there is nothing to say and nothing that this person may do. */
export function CoursePanel(part: PartProps) {
  const said = saidOf(part)
  const forms = formsOf(part)
  if (said.length === 0 && forms.length === 0) return null
  return (
    <section aria-labelledby="course">
      <h2 class="govuk-heading-m" id="course">
        {message('proceedings.course.title')}
      </h2>
      {said}
      {forms}
    </section>
  )
}

/** How pressing a notice is; one that is owed is said in the words of the act that asks for it. */
function noticeOf({ notice, delay }: CourseData) {
  if (notice === 'not-yet') return null
  return notice === 'owed' ? (`owed.${delay.letter}` as const) : notice
}

function saidOf(part: PartProps): VNode[] {
  const { data } = part
  const said: VNode[] = []
  const notice = noticeOf(data)
  if (data.end !== null && notice)
    said.push(
      <WarningText>
        {message(`proceedings.notice.${notice}`, { end: longDateWithWeekday(data.end), basis: data.delay.basis })}
      </WarningText>,
    )
  if (data.lasting) said.push(<StandsStill {...part} />)
  if (data.tacit) said.push(<SilenceRuns {...part} />)
  if (data.suspensions.length > 0) said.push(<Suspensions {...part} />)
  if (data.periods.length > 0) said.push(<Periods {...part} />)
  if (data.notices.length > 0) said.push(<Notices {...part} />)
  if (data.reminders.length > 0) said.push(<Reminders {...part} />)
  if (data.withdrawals.length > 0) said.push(<Withdrawals {...part} />)
  return said
}

function formsOf(part: PartProps): VNode[] {
  const forms: VNode[] = []
  // the first of each that waits; the next has its turn when this one is done
  const period = part.data.periods.find((one) => one.to === null)
  const { up, here } = waitingReminders(part.data.reminders)
  if (up && offered(part, 'proceedings.forward-reminder')) forms.push(<ForwardingForm part={part} reminder={up} />)
  if (here && offered(part, 'proceedings.end-reminder')) forms.push(<ReminderEndForm part={part} reminder={here} />)
  if (part.data.end !== null && offered(part, 'proceedings.notify-delay')) forms.push(<DelayForm {...part} />)
  if (period && offered(part, 'proceedings.enter-uncounted-period'))
    forms.push(<PeriodEndForm part={part} period={period} />)
  if (offered(part, 'proceedings.enter-uncounted-period')) forms.push(<PeriodForm {...part} />)
  if (offered(part, 'proceedings.record-reminder')) forms.push(<ReminderForm {...part} />)
  if (offered(part, 'proceedings.resume-case')) forms.push(<ResumeForm {...part} />)
  if (offered(part, 'proceedings.suspend-case')) forms.push(<SuspendForm {...part} />)
  if (part.data.tacit && offered(part, 'proceedings.note-tacit-settlement')) forms.push(<TacitForm {...part} />)
  if (offered(part, 'proceedings.record-withdrawal')) forms.push(<WithdrawalForm {...part} />)
  if (offered(part, 'proceedings.exclude-official')) forms.push(<ExclusionForm {...part} />)
  return forms
}
