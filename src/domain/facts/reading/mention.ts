/** A place of a text where something is said: `norm` is the same for the same thing in any spelling. */
export type Mention = { at: number; end: number; norm: string }

/** Mentions of a pattern, each with what `normOf` makes of it; null when it is none after all. */
export function mentionsOf(
  text: string,
  pattern: RegExp,
  normOf: (match: RegExpExecArray) => string | null,
): Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const norm = normOf(match)
    return norm === null ? [] : [{ at: match.index, end: match.index + match[0].length, norm }]
  })
}

const ABBREVIATION =
  '(?<!\\p{L})(?:[uU]l|[aA]l|[pP]l|[oO]s|marsz|gen|ks|św|dr|im|[tT]el|nr|pok|poz|art|ust|st|godz|r|Dz|U|\\p{Lu})'
/** What parts clauses: a semicolon, a new line, the end of a sentence; the stop of an abbreviation („ul. Zduńska”) does not. */
const BREAK = new RegExp(`;|\\n|(?<!${ABBREVIATION})\\.(?:\\s+(?=\\p{Lu})|\\s*$)`, 'gu')

/** Where the clause that ends before `at` begins. */
export function clauseStart(text: string, at: number): number {
  return Math.max(0, ...[...text.slice(0, at).matchAll(BREAK)].map((stop) => stop.index + stop[0].length))
}

/** The clause around a place: up to the nearest break on both sides. */
export function clauseAround(text: string, { at, end }: Pick<Mention, 'at' | 'end'>): { at: number; text: string } {
  const start = clauseStart(text, at)
  const after = text.slice(end).search(BREAK)
  return { at: start, text: text.slice(start, after < 0 ? undefined : end + after) }
}
