import { causesIn } from '#domain/proceedings/resumption.ts'
import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import type { StaffContext } from '#web/route.ts'
import { waitingReminders } from '../course-facts.ts'
import type { LettersData } from '../letters-panel.tsx'
import { ActForm, field } from './act-form.tsx'
import { AssessmentForm, Assessments } from './assessment.tsx'
import { ForwardingForm, ReminderEndForm, ReminderForm, Reminders } from './reminders.tsx'
import { RestorationForm, Restorations } from './restoration.tsx'
import { WithdrawalForm, Withdrawals } from './withdrawal.tsx'

type Props = { readonly data: LettersData; readonly context: StaffContext; readonly paper: PaperFacts }

/** Ponaglenia and withdrawals of a paper without a case; nothing when there are none and nothing may be done. */
export function PaperLetters(part: Props) {
  const { may, reminders, withdrawals, restorations, assessments, applicants, unpaid, today } = part.data
  const said = [reminders, withdrawals, restorations, assessments].some((list) => list.length > 0)
  if (may.length === 0 && !said) return null
  const { up, here } = waitingReminders(reminders)
  return (
    <section aria-labelledby="letters-panel">
      <h2 class="govuk-heading-m" id="letters-panel">
        {message('proceedings.letters.title')}
      </h2>
      {reminders.length > 0 && <Reminders {...part} />}
      <Withdrawals {...part} />
      <Restorations restorations={restorations} />
      <Assessments assessments={assessments} />
      {up && may.includes('proceedings.forward-reminder') && <ForwardingForm part={part} reminder={up} />}
      {here && may.includes('proceedings.end-reminder') && <ReminderEndForm part={part} reminder={here} />}
      {may.includes('proceedings.record-reminder') && <ReminderForm {...part} />}
      {may.includes('proceedings.note-assessment') && (
        <AssessmentForm part={part} today={today} applicants={applicants} />
      )}
      {may.includes('proceedings.record-withdrawal') && <WithdrawalForm {...part} />}
      {unpaid === 'yes' && may.includes('proceedings.decide-restoration') && (
        <RestorationForm part={part} today={today} of="fee" />
      )}
      {may.includes('proceedings.resume-examination') && <ResumptionForm {...part} />}
    </section>
  )
}

/** Takes up again the examination of a paper that had ended. */
function ResumptionForm(part: Props) {
  const path = 'examination'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.resumption.paperTitle')}
      submit={message('proceedings.resumption.paperSubmit')}
    >
      <Radios
        {...field(part, path, 'resumptionCause')}
        label={message('proceedings.resumption.cause')}
        choices={causesIn(part.paper.state).map((value) => ({
          value,
          label: message(`proceedings.resumption.cause.${value}`),
        }))}
      />
      <TextArea
        {...field(part, path, 'resumptionNamed')}
        label={message('proceedings.resumption.named')}
        hint={message('proceedings.resumption.namedHint')}
      />
    </ActForm>
  )
}
