/** A JSON object, or null for anything else (a list is not an object here). */
export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

/** A text with something in it, trimmed; null for blank text and for every other kind of value. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The texts of a list, or null when it is not a list of texts only. */
export function asTexts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? (value as string[]) : null
}

/** The fields of `record` whose names are not in `known`. */
export function fieldsBeyond(record: Record<string, unknown>, known: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !known.includes(name)))
}

/** The value when it is one of the allowed words, otherwise null. */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | null {
  return words.find((word) => word === value) ?? null
}
