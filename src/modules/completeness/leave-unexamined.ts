import { day } from '#domain/calendar/temporal.ts'
import type { SummonableLack } from '#domain/completeness/check-items.ts'
import { lacksToLeaveFor, mayLeave } from '#domain/completeness/leaving.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import {
  changePaper,
  type LockedPaper,
  openPaper,
  readForLetter,
  sendableTo,
  type Target,
} from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { findCardRules } from './card-rules.query.ts'
import { letterOf, noteOf, someLacks, type UnexaminedParts } from './documents/unexamined.ts'
import { readItems } from './items-store.ts'
import { findLeaving, insertLeaving } from './leavings-store.ts'
import { procedureOf, readEnclosures } from './letter-facts.query.ts'
import { findPendingRequest } from './restoring-store.ts'
import { inForce, readSummonses, type Summons } from './summonses-store.ts'

/**
 * An authorised officer leaves the application unexamined (art. 64 § 2 KPA): note in the file and letter to the party. It is
 * decided here and takes effect with the dispatch of the notice; until then a cure still wins (NSA I OSK 27/20).
 */
export const leaveUnexamined = act(
  'completeness.leave-unexamined',
  async (frame, input: Target & { reason: string }) => {
    const opened = await openPaper(frame, 'completeness.leave-unexamined', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const summons = inForce(await readSummonses(frame.tx, paper.id))
    if (!summons) return refuse({ why: 'summons-not-delivered' })
    const lacking = lacksToLeaveFor(await readItems(frame.tx, paper.id), summons.items)
    if (await findPendingRequest(frame.tx, paper.id)) return refuse({ why: 'restoring-pending' })
    const leaving = await findLeaving(frame.tx, paper.id)
    const lastDay = summons.lastDay ? day(summons.lastDay) : null
    const { today } = frame
    const judged = mayLeave({ today, lastDay, uncured: lacking.length, leaving: leaving ? 'decided' : 'none' })
    if (!judged.ok) return judged
    const papers = await writePapers(frame, paper, summons, lacking)
    if (!papers.ok) return papers
    const { noteId, letterId } = papers.event
    await insertLeaving(frame.tx, {
      id: frame.newId(),
      paperId: paper.id,
      ground: 'uncured',
      summonsId: summons.id,
      searchId: null,
      reason: input.reason,
      decidedBy: frame.actor.staffId,
      decidedAt: frame.now,
      noteId,
      letterId,
    })
    await changePaper(frame.tx, paper.id, {})
    frame.record({
      event: 'leaving-decided',
      paperId: paper.id,
      documentId: noteId,
      data: { reason: input.reason, items: lacking.map((lack) => lack.name) },
    })
    return accept({ paperId: paper.id, noteId, letterId })
  },
)

/** Note and letters; a tax matter ends with an order of its unit instead (art. 169 § 4 O.p.), so nothing is printed. */
async function writePapers(frame: ActFrame, paper: LockedPaper, summons: Summons, lacking: readonly SummonableLack[]) {
  const procedure = procedureOf((await findCardRules(frame.tx, paper))?.profile ?? null)
  if (procedure === 'tax') return accept({ noteId: null, letterId: null })
  const letter = await readForLetter(frame, paper)
  const sendable = sendableTo(letter.people)
  if (!sendable.ok) return sendable
  const parts: UnexaminedParts = { letter, procedure, summons: served(summons), lacks: someLacks(lacking) }
  const of = { paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
  const noteId = await createDocument(frame.tx, { content: noteOf(parts), ...of }, frame)
  const enclosures = await readEnclosures(frame, paper.id)
  const returnables = enclosures.filter((one) => one.fate === 'returned').map((one) => one.name)
  const letterIds: string[] = []
  for (const addressee of sendable.event) {
    const content = letterOf(parts, { addressee, returnables })
    letterIds.push(await createDocument(frame.tx, { content, ...of }, frame))
  }
  return accept({ noteId, letterId: letterIds[0] ?? null })
}

/** The days of a delivered summons, as note and letter tell them. @throws when it is not delivered */
function served({ issuedOn, deliveredOn, lastDay }: Summons): UnexaminedParts['summons'] {
  if (!deliveredOn || !lastDay) throw new Error('a summons without delivery has no days to tell')
  return { of: issuedOn, servedOn: deliveredOn, lastDay }
}
