import { inZloty } from '../spelling.ts'

/** A text of a card and the field it stands in: „notes”, „fees”, „filing”. */
export type CardText = { field: string; text: string }

/** What holds no words of a person: codes, names of the file, addresses of pages. */
const CODES = [
  'symbol',
  'sourceUrl',
  'profile',
  'route',
  'onTheSpot',
  'settlementForms',
  'deliveryForms',
  'jrwaClass',
  'completeness',
  'unit',
]

/**
 * Every text in the content of a card with its field, whatever fields a card has or will have. A fee or an item with a sum
 * becomes „what: sum”, so that sums in columns and sums in words are read alike.
 */
export function cardTexts(content: unknown): CardText[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content)
    .filter(([field]) => !CODES.includes(field))
    .flatMap(([field, value]) => textsIn(value).map((text) => ({ field, text })))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isWords(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const grosze = record.grosze ?? record.amountGrosze
  const name = record.what ?? record.name
  if (typeof grosze !== 'number' || typeof name !== 'string')
    return withoutParts(Object.values(record).flatMap(textsIn))
  const { what: _what, name: _name, ...rest } = record
  return [`${name}: ${inZloty(grosze)}`, ...textsIn(rest)]
}

/** Texts of one thing, each once, without those that are only a part of another of them (the act read out of a legal basis). */
function withoutParts(texts: string[]): string[] {
  return [...new Set(texts)].filter((text) => !texts.some((other) => other !== text && other.includes(text)))
}

/** A code is one word; what people write has more, or is an address or a reference to a fact. */
function isWords(text: string): boolean {
  return /\s/u.test(text.trim()) || /[@{]/u.test(text)
}
