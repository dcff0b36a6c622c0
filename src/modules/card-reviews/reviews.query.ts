import { sql } from 'kysely'
import { findDay, type Temporal } from '#domain/calendar/temporal.ts'
import { type CardFreshness, freshnessOf } from '#domain/service-cards/card-freshness.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A card with an edition in force, as it stands among those to be looked at; days are ISO. */
export type ReviewLine = {
  cardId: string
  symbol: string
  title: string
  edition: number
  unit: string
  unitState: 'exists' | 'ended'
  owner: string | null
  /** Names of the people who hold the owner's position today. */
  keepers: string[]
  months: number | null
  lastReviewedOn: string | null
  dueOn: string | null
  freshness: CardFreshness
}

type Db = Pick<Tx, 'selectFrom'> & Parameters<ReturnType<typeof sql>['execute']>[0]

/** Cards in force on a day with the day until which each is to be looked at, the most urgent first; all, or one of them. */
export async function findReviewLines(db: Db, today: Temporal.PlainDate, cardId?: string): Promise<ReviewLine[]> {
  const on = today.toString()
  const one = cardId === undefined ? sql`` : sql`and c.id = ${cardId}`
  const { rows } = await sql<Omit<ReviewLine, 'freshness'>>`
    select c.id as "cardId", c.symbol, e.title, e.edition, u.name as unit,
      case when u.valid_to < ${on}::date then 'ended' else 'exists' end as "unitState",
      d.owner_position as owner, d.interval_months as months, d.last_reviewed_on as "lastReviewedOn", d.due_on as "dueOn",
      coalesce((select json_agg(s.given_name || ' ' || s.surname order by s.surname, s.given_name) from staff s
        where s.active and s.position = d.owner_position), '[]') as keepers
    from service_cards c
    join lateral (select * from card_editions f where f.card_id = c.id and f.state = 'published'
      and f.valid_from <= ${on}::date and (f.valid_to is null or f.valid_to >= ${on}::date)
      order by f.edition desc limit 1) e on true
    left join units_followed(${on}::date) f on f.unit_id = e.unit_id join units u on u.id = coalesce(f.now_id, e.unit_id)
    left join card_dues_on(${on}::date) d on d.card_id = c.id
    where true ${one}
    order by d.due_on nulls first, c.symbol`.execute(db)
  return rows.map((row) => ({ ...row, freshness: freshnessOf(findDay(row.dueOn ?? '') ?? null, today) }))
}
