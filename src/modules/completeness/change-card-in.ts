import { type CardChangeFacts, cardChange, rederive } from '#domain/completeness/card-change.ts'
import { stateByMarks } from '#domain/completeness/marking.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, type LockedPaper, recountTermIn } from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { completePaper } from './complete-paper.ts'
import {
  type CardRequirement,
  insertItem,
  lastPosition,
  moveItem,
  readItems,
  readRequirements,
  withdrawItems,
} from './items-store.ts'
import { findLeaving } from './leavings-store.ts'
import { filedLate } from './mark-items.ts'
import { inForce, readSummonses } from './summonses-store.ts'

/**
 * What follows when a correction gave a locked paper another card, or none: its checklist is derived anew and keeps what
 * was already found, its state follows, and the term of its open case is counted anew.
 */
export async function changeCardIn(
  frame: ActFrame,
  paper: LockedPaper,
  reason: string,
): Promise<Outcome<null, Refusal>> {
  const { tx } = frame
  const allowed = cardChange(await factsOf(frame, paper))
  if (!allowed.ok) return allowed
  const wanted = paper.card_edition_id ? await readRequirements(tx, paper.card_edition_id, frame.today.toString()) : []
  const { kept, added, withdrawn } = rederive(await readItems(tx, paper.id), wanted)
  await withdrawItems(tx, withdrawn, frame.now, reason)
  const before = await lastPosition(tx, paper.id)
  const place = (requirement: CardRequirement) => before + wanted.indexOf(requirement) + 1
  for (const { itemId, requirement } of kept) await moveItem(tx, itemId, requirement, place(requirement))
  for (const { requirement, mark } of added) {
    const row = { id: frame.newId(), paperId: paper.id, position: place(requirement), on: frame.today.toString() }
    await insertItem(tx, { ...row, requirement, mark })
  }
  await follow(frame, paper)
  await recountTermIn(frame, paper)
  return accept(null)
}

/** A paper being checked stays with the clerk, who has looked at nothing of the new list yet. */
async function follow(frame: ActFrame, paper: LockedPaper): Promise<void> {
  const state = stateByMarks(paper.state, await readItems(frame.tx, paper.id))
  if (state === paper.state || paper.state === 'checking') return
  if (state !== 'complete') return changePaper(frame.tx, paper.id, { state })
  return completePaper(frame, paper, filedLate(inForce(await readSummonses(frame.tx, paper.id))))
}

async function factsOf({ tx }: ActFrame, paper: LockedPaper): Promise<CardChangeFacts> {
  const fee = tx.selectFrom('fee_calls').select('id').where('paper_id', '=', paper.id).where('outcome', 'is', null)
  const sheet = tx.selectFrom('handover_items').select('id').where('paper_id', '=', paper.id)
  const listed = sheet.where('state', 'in', ['listed', 'sent'])
  const found = paper.case_id
    ? await tx.selectFrom('cases').select('state').where('id', '=', paper.case_id).executeTakeFirst()
    : undefined
  return {
    leaving: (await findLeaving(tx, paper.id)) ? 'decided' : 'none',
    fee: (await fee.executeTakeFirst()) ? 'called' : 'none',
    sheet: (await listed.executeTakeFirst()) ? 'listed' : 'none',
    case: found ? (['open', 'suspended'].includes(found.state) ? 'open' : 'ended') : 'none',
  }
}
