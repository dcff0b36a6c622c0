import { day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type LeavingDayRefusal, leavingDay } from '#domain/posting/outgoing-letter.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { type LockedPaper, lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import { type EnteredLetter, enterLetters } from './enter-letters.ts'
import { readyLetters, referencesOf, type Sending, type UnsentLetter, unsentCopies } from './ready-letters.ts'
import { findWaitingLetter } from './waiting-letters.query.ts'

export type LetterDispatch = Sending & { paperId: string; documentId: string }

/** `caseId` when the letter was written in a case and not about one paper. */
export type DispatchedLetter = EnteredLetter & { reference: string; caseId: string | null }

/**
 * Sends a letter that waits (a summons, a notice, an order) to one addressee and enters it in the register. Its term runs
 * from delivery, never from here (art. 57 § 1 KPA).
 */
export const dispatchLetter = act<LetterDispatch, DispatchedLetter, { why: string }>(
  'outgoing.dispatch-letter',
  async (frame, { paperId, documentId, ...sending }) => {
    const paper = await lockPaper(frame.tx, paperId)
    frame.allow(await paperSubjectOf(frame.tx, paper), paper.id)
    const found = await unsentOfWaiting(frame, paper, documentId, sending.dispatchedOn)
    if (!found.ok) return found
    const ready = await readyLetters(frame, [found.event.letter], sending)
    if (!ready.ok) return ready
    const [entered] = await enterLetters(frame, ready.event)
    if (!entered) return refuse({ why: 'letter-not-waiting' })
    return accept({ ...entered, reference: referencesOf(ready.event), caseId: found.event.caseId })
  },
)

/** A letter that waits about a locked paper, to its one addressee, when it may have left on that day (ISO). */
export async function unsentOfWaiting(
  frame: ActFrame,
  paper: LockedPaper,
  documentId: string,
  dispatchedOn: string,
): Promise<
  Outcome<{ letter: UnsentLetter; caseId: string | null }, LeavingDayRefusal | { why: 'letter-not-waiting' }>
> {
  const waiting = await findWaitingLetter(frame.tx, paper, documentId)
  if (!waiting) return refuse({ why: 'letter-not-waiting' })
  const leaving = leavingDay(day(dispatchedOn), warsawDay(waiting.writtenAt.getTime()), frame.today)
  if (!leaving.ok) return leaving
  const of = { subject: waiting.subject, paperId: paper.id, caseId: paper.case_id, documentId }
  const letter = (await unsentCopies(frame.tx, of)).find((one) => one.documentId === documentId)
  return letter ? accept({ letter, caseId: waiting.caseId }) : refuse({ why: 'letter-not-waiting' })
}
