import { day, isBefore } from '#domain/calendar/temporal.ts'
import { reminderForwardingContent } from '#domain/documents/reminder-forwarding.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { readForLetter } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { writeLetters } from './letters.ts'
import { lawOf, type MatterTarget, openMatter, ownerOf, subjectOf } from './matter.ts'
import { findReminder, noteForwarded } from './reminders-store.ts'

export type ForwardReminderInput = MatterTarget & {
  reminderId: string
  to: string
  /** As on the envelope; a letter without one cannot go by post. */
  address: string | null
  position: string
  forwardedOn: string
}

/**
 * Sends a ponaglenie to the authority above with copies of the file and the office's position, within seven days of its
 * filing (art. 37 § 4 KPA). A late one is sent all the same; one that an officer weighs may go up too.
 */
export const forwardReminderAct = act('proceedings.forward-reminder', async (frame, input: ForwardReminderInput) => {
  const opened = await openMatter(frame, 'proceedings.forward-reminder', input)
  if (!opened.ok) return opened
  const about = opened.event
  const { to, position, forwardedOn } = input
  const reminder = await findReminder(frame.tx, ownerOf(about), input.reminderId)
  if (!reminder) throw new NotFound('reminder')
  if (!['forward', 'officer'].includes(reminder.way) || reminder.lastDay === null)
    return refuse({ why: 'reminder-stays-here' })
  if (reminder.endedOn) return refuse({ why: 'reminder-ended-already', endedOn: reminder.endedOn })
  if (reminder.forwardedOn) return refuse({ why: 'reminder-forwarded-already', forwardedOn: reminder.forwardedOn })
  if (isBefore(frame.today, day(forwardedOn))) return refuse({ why: 'reminder-in-future' })
  if (forwardedOn < reminder.filedOn) return refuse({ why: 'reminder-forwarded-before', filedOn: reminder.filedOn })
  const { paper } = await lawOf(frame, about)
  const letter = await readForLetter(frame, paper)
  const { parties, matter, officer } = letter
  const content = reminderForwardingContent({
    ...{
      ...letter.head,
      caseSign: about.sign,
      addressee: { name: to, address: input.address },
      parties,
      matter,
      officer,
    },
    ...{ position, complains: reminder.complains, reminderFiledOn: reminder.filedOn, lastDay: reminder.lastDay },
  })
  const [documentId = ''] = await writeLetters(frame, [content], subjectOf(about))
  const who = { by: frame.actor.staffId, at: frame.now }
  await noteForwarded(frame.tx, reminder.id, { on: forwardedOn, to, position, ...who })
  const timing = reminder.lastDay < forwardedOn ? 'late' : 'in-time'
  frame.record({ event: 'reminder-forwarded', ...subjectOf(about), documentId, data: { to, forwardedOn, timing } })
  return accept({ sign: about.sign, forwardedOn, timing, documentId })
})
