const symbols = `json_agg(json_build_object('symbol', y.symbol, 'since', y.since, 'until', y.until) order by y.since, y.symbol)`
const former = 'y.since <= y.until and y.until < $1'

/**
 * Former symbols of the card `c` on the day `$1` of a statement, the oldest first, as `FormerSymbol`s in JSON. One that was
 * called off before its first day was never used.
 */
export const FORMER_SYMBOLS = `(select coalesce(${symbols}, '[]') from card_symbols y
   where y.card_id = c.id and y.symbol <> c.symbol and ${former})`

/** The same of every card that has any, at once (`card_id`, `symbols`): asked card by card, two thousand took as long as all else. */
export const FORMER_SYMBOLS_BY_CARD = `select y.card_id, ${symbols} as symbols
   from card_symbols y join service_cards z on z.id = y.card_id and z.symbol <> y.symbol where ${former} group by y.card_id`
