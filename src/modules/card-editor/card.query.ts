import { dayOf } from '#messages/dates.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'

/** A published edition as the staff's page of a card tells it; `by` is null for cards that came with the office. */
export type EditionLine = {
  edition: number
  title: string
  validFrom: string
  validTo: string | null
  publishedAt: Date
  by: string | null
}

/** A card with all its editions, newest first. */
export type CardData = { symbol: string; title: string; today: string; editions: EditionLine[] }

/** A card by its symbol. @throws NotFound */
export async function getCard({ database: { db }, clock }: Services, symbol: string): Promise<CardData> {
  const rows = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .leftJoin('staff as s', 's.id', 'e.published_by')
    .select(['c.symbol', 'e.edition', 'e.title', 'e.valid_from', 'e.valid_to', 'e.published_at'])
    .select(['s.given_name', 's.surname'])
    .where('c.symbol', '=', symbol)
    .orderBy('e.edition', 'desc')
    .execute()
  const [newest] = rows
  if (!newest) throw new NotFound('card')
  const editions = rows.map((row) => ({
    edition: row.edition,
    title: row.title,
    validFrom: row.valid_from as string,
    validTo: row.valid_to,
    publishedAt: row.published_at as Date,
    by: row.given_name === null ? null : `${row.given_name} ${row.surname}`,
  }))
  return { symbol: newest.symbol, title: newest.title, today: dayOf(clock.now()), editions }
}
