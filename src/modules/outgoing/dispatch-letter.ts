import { day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { leavingDay, type OutgoingWay } from '#domain/posting/outgoing-letter.ts'
import { act } from '#modules/act.ts'
import { lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import { type EnteredLetter, enterOutgoing } from './enter-outgoing.ts'
import { readLetterCopies } from './letter-copies.query.ts'
import { takeNumber } from './take-number.ts'
import { findWaitingLetter } from './waiting-letters.query.ts'

export type LetterDispatch = {
  paperId: string
  documentId: string
  way: OutgoingWay
  dispatchedOn: string
  /** Empty for a registered letter that takes the next number of the office's ranges. */
  reference: string
}

/**
 * Sends a letter that waits (a summons, a call to pay) to one addressee and enters it in the register. Its term runs from
 * delivery, never from here (art. 57 § 1 KPA).
 */
export const dispatchLetter = act<LetterDispatch, EnteredLetter & { reference: string }, { why: string }>(
  'outgoing.dispatch-letter',
  async (frame, { paperId, documentId, way, dispatchedOn, reference }) => {
    const paper = await lockPaper(frame.tx, paperId)
    frame.allow(await paperSubjectOf(frame.tx, paper), paper.id)
    const letter = await findWaitingLetter(frame.tx, paper.id, documentId)
    if (!letter) return refuse({ why: 'letter-not-waiting' })
    const leaving = leavingDay(day(dispatchedOn), warsawDay(letter.writtenAt.getTime()), frame.today)
    if (!leaving.ok) return leaving
    const copy = (await readLetterCopies(frame.tx, documentId)).find((one) => one.documentId === documentId)
    if (!copy) return refuse({ why: 'letter-not-waiting' })
    const { name, street, postalLine, ade, ...printed } = copy
    const numbered = reference === '' ? await takeNumber(frame) : accept(reference)
    if (!numbered.ok) return numbered
    const addressee = { name, street, postalLine, ade }
    const out = { subject: letter.subject, paperId, caseId: paper.case_id, way, dispatchedOn }
    const entered = await enterOutgoing(frame, { ...out, ...printed, addressee, reference: numbered.event })
    return accept({ ...entered, reference: numbered.event })
  },
)
