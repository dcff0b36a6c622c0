import type { DocumentKind } from '#domain/documents/letter.ts'

/** One piece of a letter in words: a paragraph, a list, or facts with their names; `heading` stands above it. */
export type LetterPart = {
  heading: string | null
  kind: 'paragraphs' | 'list' | 'facts' | 'written'
  lines: string[]
  weight: 'plain' | 'strong'
}

/** Where a piece stands in the content, under which heading, and how it is set. */
type Place = {
  at: string
  heading?: string
  kind?: LetterPart['kind']
  weight?: 'strong'
}

const instruction: Place = { at: 'instruction', heading: 'Pouczenie', kind: 'list' }
const counting: Place = { at: 'counting', heading: 'Jak policzono termin', kind: 'list' }
const grounds: Place = { at: 'grounds', heading: 'Uzasadnienie', kind: 'written' }
const lacks = (heading?: string): Place => ({ at: 'lacks', kind: 'list', ...(heading ? { heading } : {}) })

/** The order of a letter's pieces, as its template lays them out; other papers have no look before they are finished. */
const places: Partial<Record<DocumentKind, readonly Place[]>> = {
  'delay-notice': [
    { at: 'sentences' },
    { at: 'reasons', heading: 'Przyczyny', kind: 'written' },
    { at: 'newDate', weight: 'strong' },
    instruction,
    counting,
  ],
  'reminder-forwarding': [{ at: 'sentences' }, { at: 'position', heading: 'Stanowisko organu', kind: 'written' }],
  'fee-call': [
    { at: 'intro' },
    { at: 'fees', kind: 'list' },
    { at: 'total', weight: 'strong' },
    { at: 'call', weight: 'strong' },
    { at: 'lastDay', weight: 'strong' },
    { at: 'lines', heading: 'Jak zapłacić', kind: 'facts' },
    { at: 'notes', heading: 'Pouczenie' },
    { at: 'countingRule' },
    { at: 'counting', heading: 'Jak policzono ostatni dzień', kind: 'list' },
  ],
  'appeal-instruction': [{ at: 'sentences' }, { at: 'instruction', kind: 'list' }],
  notice: [
    { at: 'sentences' },
    { at: 'points', kind: 'list' },
    grounds,
    instruction,
    { at: 'enclosures', heading: 'Załączniki', kind: 'list' },
  ],
  order: [
    { at: 'opening' },
    { at: 'verdict', weight: 'strong' },
    { at: 'ruling', weight: 'strong' },
    grounds,
    instruction,
    counting,
    { at: 'together' },
  ],
  summons: [
    { at: 'intro' },
    lacks('Braki formalne'),
    { at: 'call', heading: 'Wezwanie i skutek' },
    { at: 'sanction', weight: 'strong' },
    { at: 'counting' },
    { at: 'ways' },
    { at: 'requested', kind: 'list' },
  ],
  'unexamined-letter': [{ at: 'sentences' }, lacks(), instruction, { at: 'returns', kind: 'list' }],
  'unexamined-note': [
    { at: 'lines', kind: 'facts' },
    lacks('Braki formalne, których nie usunięto'),
    { at: 'sentences', heading: 'Ustalenie' },
  ],
  'no-address-note': [
    { at: 'lines', kind: 'facts' },
    { at: 'searched', heading: 'Gdzie szukano adresu', kind: 'list' },
    { at: 'notes', kind: 'written' },
    { at: 'sentences', heading: 'Ustalenie' },
  ],
}

/** The pieces of a paper in the order in which they stand on it; nothing for a kind that is not looked at beforehand. */
export function letterParts(content: { head: { kind: DocumentKind } }): LetterPart[] | null {
  const order = places[content.head.kind]
  if (!order) return null
  return order.flatMap((place) => partsAt((content as unknown as Record<string, unknown>)[place.at], place))
}

type Led = { lead?: string; title?: string; sentence?: string; items: unknown[] }

function partsAt(value: unknown, place: Place): LetterPart[] {
  if (value === null || value === undefined) return []
  const part = {
    heading: place.heading ?? null,
    kind: place.kind ?? 'paragraphs',
    weight: place.weight ?? 'plain',
  } as const
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ ...part, lines: value.map(lineOf) }]
  if (typeof value !== 'object') return [{ ...part, lines: [String(value)] }]
  const { lead, title, sentence, items } = value as Led
  const first = lead ?? title ?? sentence ?? ''
  return [
    { ...part, kind: 'paragraphs', lines: [first] },
    { ...part, heading: null, lines: items.map(lineOf) },
  ]
}

/** „Podpis (art. 63 § 3 k.p.a.)”, „Rachunek: 13 1020”, or the line itself. */
function lineOf(line: unknown): string {
  if (typeof line === 'string') return line
  const { text, basis, label, value } = line as { text?: string; basis?: string; label?: string; value?: string }
  return label === undefined ? `${text} (${basis})` : `${label}: ${value}`
}
