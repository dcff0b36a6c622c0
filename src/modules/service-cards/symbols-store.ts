import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** The card that has or ever had a symbol; the symbol is locked until the transaction ends, also one that is free. */
export async function lockSymbol(tx: Tx, symbol: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`card ${symbol.toUpperCase()}`}, 0))`.execute(tx)
  const found = tx.selectFrom('card_symbols').select('card_id')
  return (await found.where(sql`upper(symbol)`, '=', symbol.toUpperCase()).executeTakeFirst())?.card_id
}

/** Gives a new card its first symbol. */
export async function insertSymbol(tx: Tx, one: { symbol: string; cardId: string; since: string }): Promise<void> {
  const row = { symbol: one.symbol, card_id: one.cardId, since: one.since, until: null }
  await tx.insertInto('card_symbols').values(row).execute()
}

/** Days of the symbols of a card, from its editions; a symbol of another card is never taken over. */
export async function noteSymbols(tx: Tx, cardId: string): Promise<void> {
  await sql`
    insert into card_symbols (symbol, card_id, since, until)
    select content ->> 'symbol', card_id, min(valid_from), case when bool_or(valid_to is null) then null else max(valid_to) end
    from card_editions where card_id = ${cardId} and content ->> 'symbol' is not null group by 1, 2
    on conflict (symbol) do update set since = excluded.since, until = excluded.until
      where card_symbols.card_id = excluded.card_id`.execute(tx)
}

/** Gives cards the symbol of their edition in force on a day (ISO), all of them or one; answers how many got another. */
export async function turnSymbols(tx: Tx, today: string, cardId: string | null = null): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update service_cards c set symbol = y.symbol
    from (select distinct on (e.card_id) e.card_id, e.content ->> 'symbol' as symbol from card_editions e
      where e.valid_from <= ${today}::date and (e.valid_to is null or e.valid_to >= ${today}::date)
      order by e.card_id, e.edition desc) n
    join card_symbols y on y.card_id = n.card_id and y.symbol = n.symbol
    where c.id = n.card_id and c.symbol <> y.symbol and (${cardId}::uuid is null or c.id = ${cardId}::uuid)
    returning c.id`.execute(tx)
  return rows.length
}
