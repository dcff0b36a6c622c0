import { dayOf } from '#messages/dates.ts'
import { leadOn } from '#modules/service-cards/index.ts'
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
export type CardData = {
  symbol: string
  title: string
  today: string
  editions: EditionLine[]
  /** Other symbols that it had or is to have; days ISO. */
  symbols: { symbol: string; since: string; until: string | null }[]
  /** The draft of its next edition that somebody writes or approves now. */
  draftId: string | null
}

/** A card by its symbol. @throws NotFound, Moved */
export async function getCard(services: Services, symbol: string): Promise<CardData> {
  const { database, clock } = services
  const { db } = database
  const rows = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .leftJoin('staff as s', 's.id', 'e.published_by')
    .select(['c.id as cardId', 'c.symbol', 'e.edition', 'e.title', 'e.valid_from', 'e.valid_to', 'e.published_at'])
    .select(['s.given_name', 's.surname'])
    .where('c.symbol', '=', symbol)
    .orderBy('e.edition', 'desc')
    .execute()
  const [newest] = rows
  if (!newest) return leadOn(services, symbol, (now) => `/cards/${now}`)
  const editions = rows.map((row) => ({
    edition: row.edition,
    title: row.title,
    validFrom: row.valid_from as string,
    validTo: row.valid_to,
    publishedAt: row.published_at as Date,
    by: row.given_name === null ? null : `${row.given_name} ${row.surname}`,
  }))
  const symbols = await db
    .selectFrom('card_symbols')
    .select(['symbol', 'since', 'until'])
    .where('card_id', '=', newest.cardId)
    .where('symbol', '<>', newest.symbol)
    .orderBy('since')
    .execute()
  const draft = await db
    .selectFrom('card_drafts')
    .select('id')
    .where('card_id', '=', newest.cardId)
    .where('state', 'in', ['writing', 'awaiting-merits', 'awaiting-release'])
    .executeTakeFirst()
  const draftId = draft?.id ?? null
  return { symbols, draftId, symbol: newest.symbol, title: newest.title, today: dayOf(clock.now()), editions }
}
