import { sql } from 'kysely'
import type { CardToCheck } from '#domain/facts/finding/find-contradictions.ts'
import type { FactsDb } from './read-facts.query.ts'

/** A card to be checked, with whether it is in force or waits as a draft. */
export type CardOfOffice = CardToCheck & { state: 'draft' | 'published' }

/**
 * The newest published edition of every card that is in force on the day (ISO) or later, and drafts newer than it. Cards
 * imported from another city are read as cards of that office: only law is common to them and us.
 */
export async function readCardsToCheck(db: FactsDb, day: string): Promise<CardOfOffice[]> {
  const { rows } = await sql<CardOfOffice>`
    select c.symbol as id, e.title, e.state, e.content, u.symbol as unit, coalesce(e.source ->> 'group', e.jrwa_class) as service,
      nullif(e.source ->> 'city', (select city from office)) as office
    from service_cards c
    join lateral (select distinct on (o.state) o.* from card_editions o
      where o.card_id = c.id and (o.state = 'draft' or o.valid_to is null or o.valid_to >= ${day}::date)
      order by o.state, o.edition desc) e on true
    left join units u on u.id = e.unit_id
    where e.state = 'published' or not exists (select from card_editions n
      where n.card_id = c.id and n.state = 'published' and n.edition > e.edition)
    order by c.symbol, e.state desc`.execute(db)
  return rows
}
