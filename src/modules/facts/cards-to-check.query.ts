import { sql } from 'kysely'
import type { CardToCheck } from '#domain/facts/finding/find-contradictions.ts'
import type { FactsDb } from './read-facts.query.ts'

/** A card to be checked, with whether it is in force or waits as a draft. */
export type CardOfOffice = CardToCheck & { state: 'draft' | 'published'; draftId: string | null }

/**
 * The newest published edition of every card that is in force on the day (ISO) or later, and every draft that is open. Cards
 * imported from another city are read as cards of that office: only law is common to them and us.
 */
export async function readCardsToCheck(db: FactsDb, day: string): Promise<CardOfOffice[]> {
  const { rows } = await sql<CardOfOffice>`
    with here as (select city from office),
    published as (select distinct on (e.card_id) e.* from card_editions e
      where e.valid_to is null or e.valid_to >= ${day}::date order by e.card_id, e.edition desc)
    select * from (
      select c.symbol as id, e.title, 'published' as state, e.content, u.symbol as unit,
        coalesce(e.source ->> 'group', e.jrwa_class) as service, nullif(e.source ->> 'city', (select city from here)) as office,
        null::uuid as "draftId"
      from published e join service_cards c on c.id = e.card_id left join units u on u.id = e.unit_id
      union all
      select coalesce(d.symbol, d.id::text), d.title, 'draft', r.content, r.content -> 'unit' ->> 'symbol',
        coalesce(d.source ->> 'group', r.content ->> 'jrwaClass'), nullif(d.source ->> 'city', (select city from here)), d.id
      from card_drafts d join card_revisions r on r.draft_id = d.id and r.revision = d.revision
      where d.state not in ('released', 'dropped')) cards
    order by id, state desc`.execute(db)
  return rows
}
