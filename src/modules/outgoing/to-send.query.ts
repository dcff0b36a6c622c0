import { sql } from 'kysely'
import type { Actor } from '#domain/people/roles.ts'
import { visiblePapers } from '#modules/cases/index.ts'
import type { Services } from '#web/services.ts'
import { unpostedSql } from './unposted.query.ts'
import { waitingLettersSql } from './waiting-letters.query.ts'

/** A printed letter that waits to be sent; `writtenOn` ISO. */
export type LetterToSendRow = {
  documentId: string
  title: string
  addressee: string
  writtenOn: string
  paperId: string
  paperNumber: number
  paperYear: number
  caseId: string | null
  caseSign: string | null
}

/** What is left to do with outgoing letters; `late` counts return slips that should be back. */
export type OutgoingWork = { letters: LetterToSendRow[]; unposted: number; late: number }

/** Letters shown at most; the oldest come first. */
const most = 100

/** Printed letters that wait, of papers this person may see, and how many wait for a posting book or for a slip. */
export async function findOutgoingWork(
  { database }: Services,
  actor: Actor,
  slipsLateBefore: string,
): Promise<OutgoingWork> {
  const inSight = visiblePapers(actor)
  const letters = await sql<LetterToSendRow>`
    select x.document as "documentId", x.title, x.addressee,
      (x.written_at at time zone 'Europe/Warsaw')::date as "writtenOn", p.id as "paperId", p.number as "paperNumber",
      p.year as "paperYear", x.case_id as "caseId", k.sign as "caseSign"
    from ${sql.raw(waitingLettersSql)} x
      join papers p on p.id = coalesce(x.paper_id,
        (select cp.id from papers cp where cp.case_id = x.case_id order by cp.filed_on, cp.id limit 1))
      left join cases k on k.id = p.case_id
    where ${inSight} order by x.written_at, x.document limit ${most}`.execute(database.db)
  const { rows } = await sql<{ unposted: number; late: number }>`
    select count(*) filter (where ${sql.raw(unpostedSql)})::int as unposted,
      count(*) filter (where ${sql.raw(slipAwaitedSql)}
        and coalesce(i.posted_on, i.dispatched_on) < ${slipsLateBefore})::int as late
    from outgoing_items i join papers p on p.id = i.paper_id left join cases k on k.id = p.case_id
    where i.standing in ('sent', 'waiting') and ${inSight}`.execute(database.db)
  return { letters: letters.rows, unposted: rows[0]?.unposted ?? 0, late: rows[0]?.late ?? 0 }
}

/** SQL over `i` (outgoing_items): letters whose return slip has not settled anything yet. */
export const slipAwaitedSql = `i.standing in ('sent', 'waiting') and (i.way = 'courier' or i.service = 'registered-with-slip')`
