import { day, isBefore } from '#domain/calendar/temporal.ts'
import { reminderForwardingContent } from '#domain/documents/reminder-forwarding.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { readForLetter } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { getCasePaper } from './case-paper.query.ts'
import { writeLetters } from './letters.ts'
import { openCase } from './open-case.ts'
import { findReminder, noteForwarded } from './reminders-store.ts'

export type ForwardReminderInput = {
  caseId: string
  reminderId: string
  to: string
  position: string
  forwardedOn: string
}

/**
 * Sends a ponaglenie to the authority above with copies of the file and the office's position, within seven days of its
 * filing (art. 37 § 4 KPA). A late one is sent all the same.
 */
export const forwardReminderAct = act('proceedings.forward-reminder', async (frame, input: ForwardReminderInput) => {
  const opened = await openCase(frame, 'proceedings.forward-reminder', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { to, position, forwardedOn } = input
  const reminder = await findReminder(frame.tx, found.id, input.reminderId)
  if (!reminder) throw new NotFound('reminder')
  if (reminder.way !== 'forward' || reminder.lastDay === null) return refuse({ why: 'reminder-stays-here' })
  if (reminder.forwardedOn) return refuse({ why: 'reminder-forwarded-already', forwardedOn: reminder.forwardedOn })
  if (isBefore(frame.today, day(forwardedOn))) return refuse({ why: 'reminder-in-future' })
  if (forwardedOn < reminder.filedOn) return refuse({ why: 'reminder-forwarded-before', filedOn: reminder.filedOn })
  const { paper } = await getCasePaper(frame.tx, found.id)
  const letter = await readForLetter(frame, paper)
  const { parties, matter, officer } = letter
  const content = reminderForwardingContent({
    ...{ ...letter.head, caseSign: found.sign, addressee: { name: to, address: null }, parties, matter, officer },
    ...{ position, complains: reminder.complains, reminderFiledOn: reminder.filedOn, lastDay: reminder.lastDay },
  })
  const [documentId = ''] = await writeLetters(frame, [content], { paperId: null, caseId: found.id })
  const who = { by: frame.actor.staffId, at: frame.now }
  await noteForwarded(frame.tx, reminder.id, { on: forwardedOn, to, position, ...who })
  const timing = reminder.lastDay < forwardedOn ? 'late' : 'in-time'
  frame.record({ event: 'reminder-forwarded', caseId: found.id, documentId, data: { to, forwardedOn, timing } })
  return accept({ caseId: found.id, sign: found.sign, forwardedOn, timing, documentId })
})
