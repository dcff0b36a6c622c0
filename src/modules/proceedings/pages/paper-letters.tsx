import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import type { StaffContext } from '#web/route.ts'
import { waitingReminders } from '../course-facts.ts'
import type { LettersData } from '../letters-panel.tsx'
import { ForwardingForm, ReminderEndForm, ReminderForm, Reminders } from './reminders.tsx'
import { WithdrawalForm, Withdrawals } from './withdrawal.tsx'

type Props = { readonly data: LettersData; readonly context: StaffContext; readonly paper: PaperFacts }

/** Ponaglenia and withdrawals of a paper without a case; nothing when there are none and nothing may be done. */
export function PaperLetters(part: Props) {
  const { may, reminders, withdrawals } = part.data
  if (may.length === 0 && reminders.length === 0 && withdrawals.length === 0) return null
  const { up, here } = waitingReminders(reminders)
  return (
    <section aria-labelledby="letters-panel">
      <h2 class="govuk-heading-m" id="letters-panel">
        {message('proceedings.letters.title')}
      </h2>
      {reminders.length > 0 && <Reminders {...part} />}
      <Withdrawals {...part} />
      {up && may.includes('proceedings.forward-reminder') && <ForwardingForm part={part} reminder={up} />}
      {here && may.includes('proceedings.end-reminder') && <ReminderEndForm part={part} reminder={here} />}
      {may.includes('proceedings.record-reminder') && <ReminderForm {...part} />}
      {may.includes('proceedings.record-withdrawal') && <WithdrawalForm {...part} />}
    </section>
  )
}
