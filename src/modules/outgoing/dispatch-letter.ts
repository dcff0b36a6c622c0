import { day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { leavingDay } from '#domain/posting/outgoing-letter.ts'
import { act } from '#modules/act.ts'
import { lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import { type EnteredLetter, enterLetters } from './enter-letters.ts'
import { readyLetters, referencesOf, type Sending, unsentCopies } from './ready-letters.ts'
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
    const letter = await findWaitingLetter(frame.tx, paper, documentId)
    if (!letter) return refuse({ why: 'letter-not-waiting' })
    const leaving = leavingDay(day(sending.dispatchedOn), warsawDay(letter.writtenAt.getTime()), frame.today)
    if (!leaving.ok) return leaving
    const of = { subject: letter.subject, paperId, caseId: paper.case_id, documentId }
    const copies = await unsentCopies(frame.tx, of)
    const ready = await readyLetters(
      frame,
      copies.filter((one) => one.documentId === documentId),
      sending,
    )
    if (!ready.ok) return ready
    const [entered] = await enterLetters(frame, ready.event)
    if (!entered) return refuse({ why: 'letter-not-waiting' })
    return accept({ ...entered, reference: referencesOf(ready.event), caseId: letter.caseId })
  },
)
