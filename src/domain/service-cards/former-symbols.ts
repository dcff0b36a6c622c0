/** Symbols that a card had before: whoever noted one finds the card by it, here and in the catalogues that took our data. */

/** A symbol a card no longer has, with its first and last day (ISO). */
export type FormerSymbol = { symbol: string; since: string; until: string }

/** „WGD-9 (2019-01-01–2024-12-31); …”, for a cell of a table. */
export function formerSymbolsText(symbols: readonly FormerSymbol[]): string {
  return symbols.map(({ symbol, since, until }) => `${symbol} (${since}–${until})`).join('; ')
}
