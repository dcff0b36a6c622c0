import { type Kysely, sql } from 'kysely'
import type { Database } from '#platform/db/types.ts'

/** One time that something of a catalogue was taken, as history tells it; `by` null: by the command line. */
export type Taking = {
  catalogueId: string
  at: Date
  office: string
  by: string | null
  /** Symbols of the cards in one line, as they became drafts; empty when only something else came. */
  cards: string
  left: string[]
  facts: string[]
  /** Names of letters whose paragraph came. */
  paragraphs: string[]
}

/** The last fifty times, newest first. */
export async function readTakings(db: Kysely<Database>): Promise<Taking[]> {
  const { rows } = await sql<Taking>`
    select h.data ->> 'catalogueId' as "catalogueId", h.at, h.data ->> 'office' as office,
      s.given_name || ' ' || s.surname as by, coalesce(h.data ->> 'cards', '') as cards,
      coalesce(h.data -> 'left', '[]') as left, coalesce(h.data -> 'facts', '[]') as facts,
      coalesce(h.data -> 'paragraphs', '[]') as paragraphs
    from history h left join staff s on s.id = h.actor_id
    where h.event = 'catalogue-taken' order by h.seq desc limit 50`.execute(db)
  return rows
}
