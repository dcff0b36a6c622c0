import { sql } from 'kysely'
import { sightOf } from '#domain/people/can.ts'
import { type Actor, postsOf } from '#domain/people/roles.ts'
import type { Services } from '#web/services.ts'
import { latenessNow } from './lateness.ts'

/** A sheet as a line of a list; counts are of papers still on it. */
export type SheetRow = {
  id: string
  number: number | null
  year: number
  state: 'open' | 'sent' | 'settled'
  fromWindow: string
  fromWindowId: string
  toPost: string
  toPostId: string
  sentAt: Date | null
  sentBy: string | null
  papers: number
  unanswered: number
  refused: number
  missing: number
  /** Whether it waits for an answer longer than it should. */
  late: 'yes' | 'no'
}

/**
 * Sheets this person has to do with: open and unanswered ones of the own window, unanswered ones and the latest settled
 * ones of the own posts; whoever sees the whole office sees every unanswered sheet, a unit its own.
 */
export async function listSheets(services: Services, actor: Actor, windowId: string | null): Promise<SheetRow[]> {
  const sight = sightOf(actor)
  const [posts, units] = [postsOf(actor), sight.all ? [] : sight.unitIds]
  const overseer = sight.all && windowId === null
  const { rows } = await sql<Omit<SheetRow, 'late'>>`
    select h.id, h.number, h.year, h.state, w.name as "fromWindow", h.from_window_id as "fromWindowId", o.name as "toPost",
      h.to_post_id as "toPostId", h.sent_at as "sentAt", s.given_name || ' ' || s.surname as "sentBy",
      count(i.id)::int as papers, (count(i.id) filter (where i.state = 'sent'))::int as unanswered,
      (count(i.id) filter (where i.state = 'refused'))::int as refused,
      (count(i.id) filter (where i.state = 'missing'))::int as missing
    from handovers h join windows w on w.id = h.from_window_id join posts o on o.id = h.to_post_id
      left join staff s on s.id = h.sent_by
      left join handover_items i on i.handover_id = h.id and i.state <> 'withdrawn'
    where (h.from_window_id = ${windowId} and h.state in ('open', 'sent'))
      or (h.state <> 'open' and h.to_post_id = any(${posts}::uuid[]))
      or (h.state = 'sent' and (${overseer}::boolean or o.unit_id = any(${units}::uuid[])))
    group by h.id, w.name, o.name, s.given_name, s.surname
    order by h.state = 'settled', case when h.state = 'settled' then -extract(epoch from h.sent_at) end,
      h.sent_at nulls first, o.name
    limit 50`.execute(services.database.db)
  const lateness = await latenessNow(services)
  return rows.map((row) => ({ ...row, late: lateness(row.sentAt) }))
}
