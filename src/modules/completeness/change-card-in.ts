import { type CardChangeFacts, cardChange, rederive } from '#domain/completeness/card-change.ts'
import { stateByMarks } from '#domain/completeness/marking.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
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
 * How a checklist passes over: new names of documents by their old ones, and whether a summons in force bars what would take
 * away an item that it names (`stands`), or falls with a card that was the wrong one from the beginning.
 */
export type CardPassage = { renamed: ReadonlyMap<string, string>; summons: 'stands' | 'falls' }

const WRONG_CARD: CardPassage = { renamed: new Map(), summons: 'falls' }

/**
 * What follows when a correction gave a locked paper another card, or none: its checklist is derived anew and keeps what
 * was already found, its state follows, and the term of its open case is counted anew.
 */
export async function changeCardIn(
  frame: ActFrame,
  paper: LockedPaper,
  reason: string,
  passage: CardPassage = WRONG_CARD,
): Promise<Outcome<null, Refusal>> {
  const { tx } = frame
  const allowed = cardChange(await factsOf(frame, paper))
  if (!allowed.ok) return allowed
  const wanted = paper.card_edition_id ? await readRequirements(tx, paper.card_edition_id, paper.arrived_on) : []
  const items = await readItems(tx, paper.id)
  const { kept, added, withdrawn } = rederive(items, wanted, passage.renamed)
  const summoned = passage.summons === 'stands' ? await summonedItems(frame, paper) : []
  const named = items.filter(({ id }) => withdrawn.includes(id) && summoned.includes(id)).map(({ name }) => name)
  if (named.length > 0) return refuse({ why: 'edition-under-summons', items: named.join('; ') })
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

/** What the summons in force still asks for. */
async function summonedItems({ tx }: ActFrame, { id, state }: LockedPaper): Promise<string[]> {
  if (state !== 'summoned' && state !== 'cure-running') return []
  const summons = inForce(await readSummonses(tx, id))
  return (summons?.items ?? []).filter(({ curedOn }) => curedOn === null).map(({ itemId }) => itemId)
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
