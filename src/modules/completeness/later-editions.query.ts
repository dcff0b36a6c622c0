import { sql } from 'kysely'
import type { LaterEdition } from '#domain/completeness/newer-edition.ts'
import type { Tx } from '#platform/db/transaction.ts'

/**
 * The later editions of the card that governs the paper `p`, the newest first, as one json value. A name that the edition
 * of the paper has too is told as the paper keeps it, with the facts of its day: a fact that changed drops nothing.
 */
export const laterEditionsSql = `(select coalesce(json_agg(json_build_object('edition', ne.edition,
   'validFrom', ne.valid_from, 'validTo', ne.valid_to,
   'openMatters', json_build_object('effect', coalesce(ne.content->'openMatters'->>'effect', 'from-filing-day'),
     'basis', ne.content->'openMatters'->>'basis'),
   'items', (select coalesce(json_agg(json_build_object('name', coalesce((select k.name from check_items k join card_items oi
       on oi.id = k.card_item_id where k.paper_id = p.id and oi.name = ni.name limit 1), ni.name), 'kind', ni.kind) order by ni.position), '[]')
     from card_items ni where ni.edition_id = ne.id)) order by ne.edition desc), '[]')
   from card_editions oe join card_editions ne on ne.card_id = oe.card_id and ne.edition > oe.edition and ne.state = 'published'
   where oe.id = p.card_edition_id)`

/** The later editions of the card that governs a paper; none outside the catalogue. */
export async function readLaterEditions(tx: Tx, paperId: string): Promise<LaterEdition[]> {
  const { rows } = await sql<{ later: LaterEdition[] }>`
    select ${sql.raw(laterEditionsSql)} as later from papers p where p.id = ${paperId}`.execute(tx)
  return rows[0]?.later ?? []
}
