import { asRecord } from '../json-shape.ts'
import { readCardContent } from '../read-content.ts'

/** A place of a file that was not understood: its path („items.3.kind”), and why. */
export type Unread = { field: string; why: 'row-unread' | 'field-unknown' | 'value-unread'; values: { value: string } }

/** Lists of a card whose entries are rows. */
const ROWS = ['items', 'fees', 'legalBasis', 'forms'] as const

/**
 * What of a card's content in a file this program does not understand. Reading never fails, because editions once published
 * must stay readable; but what comes from another office may not lose a word in silence.
 */
export function findUnread(content: Readonly<Record<string, unknown>>): Unread[] {
  const read = readCardContent(content) as unknown as Record<string, unknown>
  return Object.entries(content).flatMap(([field, value]) => {
    const list = ROWS.find((one) => one === field)
    return list && Array.isArray(value) ? rowsUnread(list, value) : differences(field, value, read[field])
  })
}

function rowsUnread(list: (typeof ROWS)[number], rows: readonly unknown[]): Unread[] {
  return rows.flatMap((row, at) => {
    const field = `${list}.${at}`
    const [read] = readCardContent({ [list]: [row] })[list]
    if (read === undefined) return [unread(field, 'row-unread', row)]
    // a legal basis may be written as its words alone
    return typeof row === 'string' ? [] : differences(field, row, read)
  })
}

const unread = (field: string, why: Unread['why'], value: unknown): Unread => {
  const said = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return { field, why, values: { value: said.length > 60 ? `${said.slice(0, 57)}…` : said } }
}

/** Blank and missing are the same, and so is a text with blanks at its ends. */
const plain = (value: unknown) => (typeof value === 'string' ? value.trim() || null : (value ?? null))

function differences(field: string, raw: unknown, read: unknown): Unread[] {
  const inside = asRecord(raw)
  if (inside && asRecord(read))
    return Object.entries(inside).flatMap(([name, value]) =>
      differences(`${field}.${name}`, value, (read as Record<string, unknown>)[name]),
    )
  if (read === undefined) return plain(raw) === null ? [] : [unread(field, 'field-unknown', raw)]
  if (Array.isArray(raw) && Array.isArray(read)) {
    // words of a closed list come back in its order, the others are not there
    return raw.flatMap((one, at) => (read.includes(plain(one)) ? [] : [unread(`${field}.${at}`, 'value-unread', one)]))
  }
  return plain(raw) === plain(read) || plain(raw) === null ? [] : [unread(field, 'value-unread', raw)]
}
