import { sql } from 'kysely'
import type { HandoverItem } from '#domain/documents/handover-sheet.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import type { Tx } from '#platform/db/transaction.ts'

type Row = {
  number: number
  year: number
  received_on: string
  sender: string
  title: string
  enclosures: number
}

/** Names and papers of a sheet for its print, in the order of the list. */
export type SheetContent = {
  from: string
  to: string
  numbers: { number: number; year: number }[]
  items: HandoverItem[]
}

/** What the printed sheet says, read in the act's transaction. */
export async function readSheetContent(tx: Tx, handoverId: string): Promise<SheetContent> {
  const names = await tx
    .selectFrom('handovers as h')
    .innerJoin('windows as w', 'w.id', 'h.from_window_id')
    .innerJoin('service_points as s', 's.id', 'w.service_point_id')
    .innerJoin('posts as o', 'o.id', 'h.to_post_id')
    .select(['w.name as window', 's.name as point', 'o.name as post'])
    .where('h.id', '=', handoverId)
    .executeTakeFirstOrThrow()
  const { rows } = await sql<Row>`
    select p.number, p.year, p.arrived_on as received_on, p.applicant_name as sender, p.title,
      (select count(*)::int from enclosures e where e.paper_id = p.id) as enclosures
    from handover_items i join papers p on p.id = i.paper_id
    where i.handover_id = ${handoverId} and i.state <> 'withdrawn' order by i.position`.execute(tx)
  return {
    from: `${names.window}, ${names.point}`,
    to: names.post,
    numbers: rows.map(({ number, year }) => ({ number, year })),
    items: rows.map((row) => ({
      number: formatRegisterNumber(row.number, row.year),
      receivedOn: row.received_on,
      sender: row.sender,
      title: row.title,
      enclosures: row.enclosures,
    })),
  }
}
