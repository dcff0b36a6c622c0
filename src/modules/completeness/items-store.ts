import type { CheckItem, ListedItem, Mark } from '#domain/completeness/check-items.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** The checklist of one paper, in its order. The caller holds the paper's lock. */
export async function readItems(tx: Tx, paperId: string): Promise<ListedItem[]> {
  return tx
    .selectFrom('check_items as c')
    .leftJoin('card_items as i', 'i.id', 'c.card_item_id')
    .select([
      'c.id',
      'c.name',
      'c.kind',
      'c.basis',
      'c.mark',
      'c.amount_grosze as amountGrosze',
      'c.returnable',
      'i.form',
    ])
    .where('c.paper_id', '=', paperId)
    .orderBy('c.position')
    .execute()
}

/** Gives items a mark, with the day on which it became so (ISO). */
export async function setMark(tx: Tx, itemIds: readonly string[], mark: Mark, on: string): Promise<void> {
  if (itemIds.length === 0) return
  await tx.updateTable('check_items').set({ mark, marked_on: on }).where('id', 'in', itemIds).execute()
}

/** A requirement of a card's edition, as a checklist copies it. */
export type CardRequirement = {
  id: string
  name: string
  kind: CheckItem['kind']
  basis: string | null
  returnable: 'yes' | 'no'
  amountGrosze: number | null
}

/** The requirements of a card's edition, in its order, with the facts and sums of a day (ISO): that on which a paper came. */
export async function readRequirements(tx: Tx, editionId: string, day: string): Promise<CardRequirement[]> {
  const rows = await tx
    .selectFrom('card_items')
    .select(['id', 'name', 'kind', 'basis', 'returnable', 'amount_grosze as amountGrosze', 'position'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  const edition = tx.selectFrom('card_editions').select('content').where('id', '=', editionId)
  const { items, fees } = readCardContent((await edition.executeTakeFirst())?.content)
  const named = rows.map(({ position, ...row }) => ({ ...row, fee: items[position - 1]?.fee ?? null }))
  const told = await putFactsIn(tx, { items: named, fees }, day)
  return told.items.map(({ fee: _fee, ...requirement }) => requirement)
}

/** The last position used in a paper's checklist, by rows that stand and by those taken back. */
export async function lastPosition(tx: Tx, paperId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('check_item_rows')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('paper_id', '=', paperId)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** A row goes on under the requirement of another card, at another place. */
export async function moveItem(tx: Tx, itemId: string, to: CardRequirement, position: number): Promise<void> {
  const { id, name, returnable, amountGrosze } = to
  await tx
    .updateTable('check_items')
    .set({ card_item_id: id, name, returnable, amount_grosze: amountGrosze, position })
    .where('id', '=', itemId)
    .execute()
}

/** Adds a requirement to a checklist, with the mark it starts from. */
export async function insertItem(
  tx: Tx,
  row: { id: string; paperId: string; position: number; requirement: CardRequirement; mark: Mark; on: string },
): Promise<void> {
  const { requirement } = row
  await tx
    .insertInto('check_items')
    .values({
      id: row.id,
      paper_id: row.paperId,
      position: row.position,
      card_item_id: requirement.id,
      name: requirement.name,
      kind: requirement.kind,
      basis: requirement.basis,
      returnable: requirement.returnable,
      amount_grosze: requirement.amountGrosze,
      mark: row.mark,
      marked_on: row.mark === 'unchecked' ? null : row.on,
    })
    .execute()
}

/** Takes rows of a checklist back; they stay with their marks and the reason. */
export async function withdrawItems(tx: Tx, itemIds: readonly string[], at: Date, reason: string): Promise<void> {
  if (itemIds.length === 0) return
  await tx
    .updateTable('check_item_rows')
    .set({ withdrawn_at: at, withdrawn_reason: reason })
    .where('id', 'in', itemIds)
    .execute()
}
