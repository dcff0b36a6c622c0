import type { CardEdition } from '#domain/service-cards/card.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { insertEdition } from '#modules/service-cards/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { TestApp } from './app.ts'

/** Publishes the next edition of a card from a day (ISO), without its approvals; answers its id and what it says. */
export async function nextEdition(
  app: TestApp,
  symbol: string,
  validFrom: string,
  change: (content: CardEdition) => Partial<CardEdition>,
): Promise<{ id: string; before: CardEdition; after: CardEdition }> {
  const { db } = app.database.owner
  const row = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['e.id', 'e.content', 'e.unit_id', 'e.register_code'])
    .where('c.symbol', '=', symbol)
    .orderBy('e.edition', 'desc')
    .executeTakeFirstOrThrow()
  const before = readCardContent(row.content)
  const after = { ...before, ...change(before) }
  const moved = after.unit.symbol !== null && after.unit.symbol !== before.unit.symbol
  const unit = db
    .selectFrom('units')
    .select('id')
    .where('symbol', '=', after.unit.symbol ?? '')
  const keys = {
    symbol,
    unitId: moved ? (await unit.executeTakeFirstOrThrow()).id : (row.unit_id as string),
    registerCode: row.register_code,
    publishedBy: null,
    source: null,
  }
  const ids = { newId: app.services.newId, now: new Date() }
  const edition = { ...keys, validFrom, validTo: null, content: after }
  const { id } = await inTransaction(db, (tx) => insertEdition(tx, edition, ids))
  return { id, before, after }
}
