import { mayLeaveWithoutAddress } from '#domain/completeness/no-address.ts'
import { noAddressNoteContent } from '#domain/documents/no-address-note.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper, openPaper, readForLetter, type Target } from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { addressRuleOf } from './address-rule.ts'
import { type AddressSearch, findSearch, readReachable } from './address-store.ts'
import { findCardRules } from './card-rules.query.ts'
import { heldAtWindow } from './complete-paper.ts'
import { insertLeaving } from './leavings-store.ts'
import { takeOffShelf } from './shelves-store.ts'

export type AddressLeaving = Target & { reason: string; contactNote: string }

/**
 * An authorised officer leaves the application unexamined at once for want of an address (art. 64 § 1 KPA): no summons, no
 * letter, a note in the file. It takes effect here, because there is no notice to dispatch.
 */
export const leaveWithoutAddress = act('completeness.leave-without-address', async (frame, input: AddressLeaving) => {
  const opened = await openPaper(frame, 'completeness.leave-without-address', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const rule = addressRuleOf((await findCardRules(frame.tx, paper))?.profile ?? null)
  const search = await findSearch(frame.tx, paper.id)
  if (!search) return refuse({ why: 'address-not-searched' })
  const asked = input.contactNote || search.contactNote
  const people = await readReachable(frame.tx, paper.id)
  const judged = mayLeaveWithoutAddress({ rule, people, sources: search.sources, asked: asked ? 'yes' : 'no' })
  if (!judged.ok) return judged
  const procedure = rule === 'complaint' ? 'complaint' : 'kpa'
  const noteId = await writeNote(frame, paper, { procedure, search, asked })
  await insertLeaving(frame.tx, {
    id: frame.newId(),
    paperId: paper.id,
    ground: 'no-address',
    summonsId: null,
    searchId: search.id,
    reason: input.reason,
    decidedBy: frame.actor.staffId,
    decidedAt: frame.now,
    noteId,
    letterId: null,
  })
  await takeOffShelf(frame, paper.id)
  await changePaper(frame.tx, paper.id, { state: 'left-unexamined', ...heldAtWindow(frame, paper) })
  const data = { reason: input.reason, asked }
  frame.record({ event: 'left-without-address', paperId: paper.id, documentId: noteId, data })
  return accept({ paperId: paper.id, noteId })
})

async function writeNote(
  frame: ActFrame,
  paper: LockedPaper,
  parts: { procedure: 'kpa' | 'complaint'; search: AddressSearch; asked: string },
): Promise<string> {
  const { head, parties, matter, filedOn, officer } = await readForLetter(frame, paper)
  const { searchedOn: on, by, note, sources } = parts.search
  const search = { on, by, note, sources: sources.map((source) => message(`completeness.search.${source}`)) }
  const content = noAddressNoteContent({ ...head, ...parts, parties, matter, filedOn, officer, search })
  return createDocument(frame.tx, { content, paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }, frame)
}
