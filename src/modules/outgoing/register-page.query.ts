import { type RawBuilder, sql } from 'kysely'
import type { OutgoingStanding, OutgoingSubject, OutgoingWay, PostalService } from '#domain/posting/outgoing-letter.ts'
import type { Services } from '#web/services.ts'
import { slipAwaitedSql } from './to-send.query.ts'

/** One entry of the register with the fields that the office instruction asks of it; days ISO. */
export type OutgoingRow = {
  id: string
  number: number
  year: number
  dispatchedOn: string
  addressee: string
  address: string
  caseSign: string | null
  paperId: string
  paperNumber: number
  paperYear: number
  subjectKind: OutgoingSubject
  title: string
  letterOn: string
  way: OutgoingWay
  service: PostalService | null
  reference: string
  standing: OutgoingStanding
  deliveredOn: string | null
}

/** Which entries: of one day of dispatch, one way (by post the service), with a slip still awaited; days ISO. */
export type OutgoingFilter = {
  day: string | null
  way?: PostalService | OutgoingWay | undefined
  slip?: 'awaited' | 'late' | undefined
  /** Letters posted before this day have a slip that is late. */
  lateBefore: string
}

export type OutgoingPart = OutgoingFilter & { year: number; before: number | null; limit: number }

/** Entries of a year, the newest first; only of papers that the reader may see (a condition over `p`). */
export async function findOutgoing(
  { database }: Services,
  { year, before, limit, ...filter }: OutgoingPart,
  inSight: RawBuilder<boolean>,
): Promise<OutgoingRow[]> {
  const { rows } = await sql<OutgoingRow>`
    select i.id, i.number, i.year, i.dispatched_on as "dispatchedOn", i.addressee,
      concat_ws(', ', nullif(i.street, ''), nullif(i.postal_line, '')) as address, k.sign as "caseSign",
      p.id as "paperId", p.number as "paperNumber", p.year as "paperYear", i.subject_kind as "subjectKind", i.title,
      i.letter_on as "letterOn", i.way, i.service, i.reference, i.standing, i.delivered_on as "deliveredOn"
    from outgoing_items i join papers p on p.id = i.paper_id left join cases k on k.id = coalesce(i.case_id, p.case_id)
    where i.year = ${year} and ${inSight}
      and ${before === null ? sql`true` : sql`i.number < ${before}`}
      and ${matching(filter)}
    order by i.number desc limit ${limit}`.execute(database.db)
  return rows
}

function matching({ day, way, slip, lateBefore }: OutgoingFilter): RawBuilder<boolean> {
  const late = sql`coalesce(i.posted_on, i.dispatched_on) < ${lateBefore}`
  return sql<boolean>`${day === null ? sql`true` : sql`i.dispatched_on = ${day}`}
    and ${way === undefined ? sql`true` : sql`coalesce(i.service, i.way) = ${way}`}
    and ${slip === undefined ? sql`true` : sql.raw(slipAwaitedSql)} and ${slip === 'late' ? late : sql`true`}`
}
