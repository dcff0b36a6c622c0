import { sql } from 'kysely'
import type { Subject } from '#domain/people/can.ts'
import type { Tx } from '#platform/db/transaction.ts'

type Row = { unit_id: string | null; case_unit: string | null; post_id: string | null; post_unit: string | null }

/** Whose an entry is, as rights look at it: its paper is not locked, because a delivery may have to lock its case first. */
export async function readItemSubject(tx: Tx, itemId: string): Promise<Subject> {
  const { rows } = await sql<Row>`
    select p.unit_id, k.unit_id as case_unit, o.id as post_id, o.unit_id as post_unit
    from outgoing_items i join papers p on p.id = i.paper_id left join cases k on k.id = p.case_id
      left join posts o on p.holder_kind = 'post' and o.id = p.holder_id
    where i.id = ${itemId}`.execute(tx)
  const [row] = rows
  return {
    unitIds: [row?.unit_id ?? null, row?.case_unit ?? null, row?.post_unit ?? null],
    postIds: [row?.post_id ?? null],
  }
}
