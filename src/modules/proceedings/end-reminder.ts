import { type Day, day } from '#domain/calendar/temporal.ts'
import { accept } from '#domain/outcome.ts'
import { endReminder, type ReminderEnd } from '#domain/proceedings/reminder.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { type MatterTarget, openMatter, ownerOf, subjectOf } from './matter.ts'
import { findReminder, noteEnded } from './reminders-store.ts'

export type EndReminderInput = MatterTarget & { reminderId: string; how: ReminderEnd; endedOn: string; note: string }

/**
 * Ends a ponaglenie that stays in this office: settled by the authority itself, left unexamined, or answered (art. 37 § 3a
 * and 7 KPA). One that goes up is never ended here.
 */
export const endReminderAct = act('proceedings.end-reminder', async (frame, input: EndReminderInput) => {
  const opened = await openMatter(frame, 'proceedings.end-reminder', input)
  if (!opened.ok) return opened
  const matter = opened.event
  const reminder = await findReminder(frame.tx, ownerOf(matter), input.reminderId)
  if (!reminder) throw new NotFound('reminder')
  const { how, endedOn, note } = input
  const judged = endReminder(
    {
      way: reminder.way,
      filedOn: day(reminder.filedOn),
      ...{
        lastDay: dayOr(reminder.lastDay),
        forwardedOn: dayOr(reminder.forwardedOn),
        endedOn: dayOr(reminder.endedOn),
      },
    },
    { how, on: day(endedOn), today: frame.today },
  )
  if (!judged.ok) return judged
  await noteEnded(frame.tx, reminder.id, { on: endedOn, how, note, by: frame.actor.staffId, at: frame.now })
  const { basis, timing } = judged.event
  frame.record({
    event: 'reminder-ended',
    ...subjectOf(matter),
    data: { how: told[how], endedOn, basis, timing, note },
  })
  return accept({ sign: matter.sign, how, endedOn, basis, timing })
})

const dayOr = (text: string | null): Day | null => (text === null ? null : day(text))

/** The ends as the sentence of history chooses between them. */
const told = { upheld: 'upheld', unfounded: 'unfounded', 'left-unexamined': 'left', answered: 'answered' } as const
