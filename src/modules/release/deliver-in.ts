import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type IdentityDocument, mayReceive, type Taker } from '#domain/release/may-receive.ts'
import { type Returning, returning } from '#domain/release/returnables.ts'
import type { ActFrame } from '#modules/act.ts'
import { closeCaseIn, type LockedCase, readOfficeDays, writingUnit } from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { readCaseParties } from './case-parties.query.ts'
import { confirmationContent } from './documents/confirmation.ts'
import { getAnsweredPaper } from './facts.query.ts'
import { releasable } from './living-addressee.ts'
import { changeResult, type LockedResult, lockReturnables, returnOriginals } from './store.ts'

/** The hand-over to a person at the window: who, shown by what, and which originals go back. */
export type Delivering = {
  taker: Taker
  identity: IdentityDocument
  returned: readonly string[]
  leftReason: string | null
}

export type Delivered = {
  resultId: string
  paperId: string
  caseId: string
  documentId: string
  case: 'closed' | 'open'
}

/**
 * Gives a locked document into somebody's hands, in the frame's transaction: the ground of the release, originals one by
 * one, the confirmation for signature, the day of delivery, and the end of the case when this was the last document.
 * The caller has locked the case, asked for the right and for the state.
 */
export async function deliverIn(
  frame: ActFrame,
  found: LockedCase,
  result: LockedResult,
  input: Delivering & { delivery: 'pickup' | 'on-the-spot' },
): Promise<Outcome<Delivered, { why: string }>> {
  const { tx } = frame
  const living = await releasable(tx, result)
  if (!living.ok) return living
  const parties = await readCaseParties(tx, found.id, result.paper_id)
  const addressee = parties.find((party) => party.id === result.recipient_party_id)
  if (!addressee) return refuse({ why: 'result-no-addressee' })
  const ground = mayReceive({ parties, addressee }, input.taker)
  if (!ground.ok) return ground
  const originals = returning(await lockReturnables(tx, found.id), input.returned, input.leftReason)
  if (!originals.ok) return originals
  const { name, capacity, authorisation } = ground.event

  const documentId = await createDocument(
    tx,
    {
      content: confirmationContent({
        frame,
        office: await frame.services.office(),
        unit: await writingUnit(frame, result.paper_id),
        found,
        result,
        paper: await getAnsweredPaper(tx, result.paper_id),
        ground: ground.event,
        identity: input.identity,
        originals: originals.event,
        calendar: (await readOfficeDays(tx)).legal,
      }),
      paperId: result.paper_id,
      caseId: found.id,
      createdBy: frame.actor.staffId,
    },
    frame,
  )
  await changeResult(tx, result.id, {
    state: 'released',
    delivery: input.delivery,
    delivered_on: frame.today.toString(),
    recipient_name: name,
    capacity,
    identity_document: input.identity,
    evidence: authorisation ?? '',
    document_id: documentId,
  })
  await returnIn(frame, result, originals.event, name, input.leftReason)
  const data = { title: result.title, recipient: name, capacity, identity: input.identity, resultId: result.id }
  frame.record({ event: 'result-released', paperId: result.paper_id, caseId: found.id, documentId, data })
  const end = await closeWhenDelivered(frame, found)
  return accept({ resultId: result.id, paperId: result.paper_id, caseId: found.id, documentId, case: end })
}

/** Originals go back with the document; history names each, and why one stays. */
export async function returnIn(
  frame: ActFrame,
  result: LockedResult,
  { returned, left }: Returning,
  to: string,
  leftReason: string | null,
): Promise<void> {
  const back = { on: frame.today.toString(), to, at: frame.now, by: frame.actor.staffId }
  await returnOriginals(frame.tx, result.id, returned, back)
  const where = { paperId: result.paper_id, caseId: result.case_id }
  const names = (some: Returning['left']) => some.map((one) => one.name)
  if (returned.length > 0) frame.record({ event: 'originals-returned', ...where, data: { originals: names(returned) } })
  if (left.length > 0 && leftReason)
    frame.record({ event: 'originals-kept', ...where, data: { originals: names(left), reason: leftReason } })
}

/** The case and its papers end when every document of the case reached its addressee; otherwise they stay. */
export async function closeWhenDelivered(frame: ActFrame, found: LockedCase): Promise<'closed' | 'open'> {
  return (await closeCaseIn(frame, found)).ok ? 'closed' : 'open'
}
