import { sql } from 'kysely'
import type { Day } from '#domain/calendar/temporal.ts'
import type { SummonableLack } from '#domain/completeness/check-items.ts'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Term, TermStep } from '#domain/deadlines/term.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

type Row = Database['summonses']

/** A summons of one paper with what it names; days are ISO. */
export type Summons = {
  id: string
  round: number
  days: number
  issuedOn: string
  deliveredOn: string | null
  lastDay: string | null
  replacedBy: string | null
  items: { itemId: string; curedOn: string | null }[]
}

/** All summonses of a paper, oldest first; the one in force is the last that nothing replaced. */
export async function readSummonses(tx: Tx, paperId: string): Promise<Summons[]> {
  const rows = await tx.selectFrom('summonses').selectAll().where('paper_id', '=', paperId).orderBy('round').execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const items = await tx.selectFrom('summons_items').selectAll().where('summons_id', 'in', ids).execute()
  return rows.map((row) => ({
    id: row.id,
    round: row.round,
    days: row.days,
    issuedOn: row.issued_on,
    deliveredOn: row.delivered_on,
    lastDay: row.last_day,
    replacedBy: row.replaced_by,
    items: items
      .filter((item) => item.summons_id === row.id)
      .map((item) => ({ itemId: item.check_item_id, curedOn: item.cured_on })),
  }))
}

/** The summons in force: nothing replaced it. */
export function inForce(summonses: readonly Summons[]): Summons | undefined {
  return summonses.findLast((one) => one.replacedBy === null)
}

export type NewSummons = {
  id: string
  paperId: string
  round: number
  form: 'receipt' | 'letter'
  days: number
  issuedOn: string
  issuedBy: string
  lacks: readonly SummonableLack[]
  documentId: string
}

/** Writes a summons and the exact defects it names. */
export async function insertSummons(tx: Tx, summons: NewSummons): Promise<void> {
  await tx
    .insertInto('summonses')
    .values({
      id: summons.id,
      paper_id: summons.paperId,
      round: summons.round,
      form: summons.form,
      days: summons.days,
      issued_on: summons.issuedOn,
      issued_by: summons.issuedBy,
      document_id: summons.documentId,
    })
    .execute()
  await tx
    .insertInto('summons_items')
    .values(summons.lacks.map((lack) => ({ summons_id: summons.id, check_item_id: lack.itemId })))
    .execute()
}

/** By which steps the day of delivery was found, where a slip or another proof tells; its term may run from a later day. */
export type DeliveryProof = { deliveredOn: Day; steps: readonly TermStep[] }

export type Delivery = { how: NonNullable<Row['delivery']>; note: string; term: Term; proof?: DeliveryProof }

/** Records when and how a summons was delivered, with the last day and why it is that day. */
export async function setDelivered(tx: Tx, id: string, { how, note, term, proof }: Delivery): Promise<void> {
  await tx
    .updateTable('summonses')
    .set({
      delivered_on: (proof?.deliveredOn ?? term.from).toString(),
      delivery: how,
      delivery_note: note,
      last_day: term.lastDay.toString(),
      derivation: stepsJson({ steps: [...(proof?.steps ?? []), ...term.steps] }),
    })
    .where('id', '=', id)
    .execute()
}

/** The new summons stands instead of the old one. */
export async function replaceSummons(tx: Tx, oldId: string, newId: string): Promise<void> {
  await tx.updateTable('summonses').set({ replaced_by: newId }).where('id', '=', oldId).execute()
}

/** The day on which defects of a summons were removed. */
export async function setCured(tx: Tx, id: string, itemIds: readonly string[], on: string): Promise<void> {
  await tx
    .updateTable('summons_items')
    .set({ cured_on: on })
    .where('summons_id', '=', id)
    .where('check_item_id', 'in', itemIds)
    .execute()
}

/** The steps of a term as they are kept: days as ISO text. */
export function stepsJson(term: Pick<Term, 'steps'>): string {
  return JSON.stringify(term.steps.map((step) => ({ ...step, day: step.day?.toString() })))
}

/** Gives summonses in force the last day that their derivation gives now. Answers the ids of those that moved. */
export async function moveCureTerms(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after, steps }) => ({ id, after, steps }))
  const moved = await sql<{ id: string }>`
    update summonses t set last_day = m.after, derivation = m.steps
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date, steps jsonb)
    where t.id = m.id and t.replaced_by is null returning t.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}
