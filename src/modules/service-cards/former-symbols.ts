/**
 * Former symbols of the card `c` on the day `$1` of a statement, the oldest first, as `FormerSymbol`s in JSON. One that was
 * called off before its first day was never used.
 */
export const FORMER_SYMBOLS = `(select coalesce(json_agg(json_build_object('symbol', y.symbol, 'since', y.since, 'until', y.until)
     order by y.since, y.symbol), '[]') from card_symbols y
   where y.card_id = c.id and y.symbol <> c.symbol and y.since <= y.until and y.until < $1)`
