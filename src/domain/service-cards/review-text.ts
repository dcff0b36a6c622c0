import type { CardEdition } from './card.ts'
import type { CardRemark } from './review-remark.ts'

/** How much a card may hold: characters of a line, of a longer text and of the whole card; rows of one list. */
export const CARD_LIMITS = { line: 300, text: 2_000, whole: 60_000, rows: 60 } as const

const LONG =
  /^(?:forWhom|whatYouGet|termText|appeal|notes\.\d+|payment\.text|privacy\.\w+|translations\.\w+\.(?:whatYouGet|toBring)|legalBasis\.\d+(?:\.\w+)?)$/u
const MARKUP = /<\s*[a-z!/?]|\bjavascript\s*:/iu
/** Everything that shows nothing or turns the direction of reading; a new line and a tab are text. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** What no card may hold, whatever it says: markup, control characters, texts and lists without end. */
export function reviewText(card: CardEdition): CardRemark[] {
  const remarks = walk('', card)
  const size = JSON.stringify(card).length
  if (size > CARD_LIMITS.whole)
    remarks.unshift({ field: '', why: 'card-too-large', values: { size, most: CARD_LIMITS.whole } })
  return remarks
}

function walk(field: string, value: unknown): CardRemark[] {
  if (typeof value === 'string') return ofText(field, value)
  if (typeof value !== 'object' || value === null) return []
  const most = CARD_LIMITS.rows
  const many: CardRemark[] =
    Array.isArray(value) && value.length > most ? [{ field, why: 'too-many-rows', values: { most } }] : []
  const inside = Object.entries(value).flatMap(([name, one]) => walk(field === '' ? name : `${field}.${name}`, one))
  return [...many, ...inside]
}

function ofText(field: string, text: string): CardRemark[] {
  const most = LONG.test(field) ? CARD_LIMITS.text : CARD_LIMITS.line
  if (text.length > most) return [{ field, why: 'text-too-long', values: { length: text.length, most } }]
  const why = textTrouble(text)
  return why ? [{ field, why }] : []
}

/** What no text of the office's own may hold; undefined for plain text. */
export function textTrouble(text: string): 'markup' | 'control-characters' | undefined {
  if (MARKUP.test(text)) return 'markup'
  return CONTROL.test(text) ? 'control-characters' : undefined
}
