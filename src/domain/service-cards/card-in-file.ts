import type { CardEdition, CardPlace, CardTerm } from './card.ts'
import type { ImportedCard } from './imported.ts'
import { asRecord, asText, fieldsBeyond } from './json-shape.ts'
import { CARD_FIELDS, readCards } from './read-cards.ts'
import { isLine, writeLine, writeWords } from './read-fees.ts'
import { wordsOfItem } from './read-items.ts'
import { windowsBeside } from './read-place.ts'
import { writeCards } from './write-cards.ts'

/** Fields of a file that are said by one part of a card: they are written anew when that part says something else now. */
const PARTS: readonly { fields: readonly string[]; of: (card: CardEdition) => unknown }[] = [
  { fields: ['term', 'term_normalized'], of: ({ term, termText }) => [term, termText] },
  { fields: ['place'], of: ({ filing, collection }) => [filing, collection] },
  { fields: ['unit', 'unit_symbol'], of: ({ unit }) => unit },
  { fields: ['fee'], of: ({ fees }) => writeWords(fees) },
  // a line keeps the note beside its sum as long as the lines are the same ones
  { fields: ['fee_lines'], of: ({ fees }) => fees.filter(isLine).length },
  { fields: ['jrwa'], of: ({ jrwaClass }) => jrwaClass },
  { fields: ['profile'], of: ({ profile }) => profile },
  { fields: ['route'], of: ({ route }) => route },
  { fields: ['on_the_spot'], of: ({ onTheSpot }) => onTheSpot },
  { fields: ['completeness'], of: ({ completeness }) => completeness },
]

/**
 * A card in the shape that `readCards` reads. What an imported file said stands word for word where the card still says it;
 * what was changed here, and a card that was written here, is told in our words. `source`: what is kept of the file.
 */
export function cardInFile(content: CardEdition, source: unknown): Record<string, unknown> {
  const fresh = freshCard(content)
  const written = asRecord(source)
  const before = readCards({ cards: [written] }).cards[0]
  if (!written || !before || asText(written.id) === null) return fresh
  const extra = fieldsBeyond(written, CARD_FIELDS)
  const asWritten = fieldsBeyond(written, Object.keys(extra))
  const card: ImportedCard = { ...before, edition: withSymbolOf(content, before), asWritten, extra }
  const out = writeCards({ cards: [card], problems: [], header: {}, unreadable: [] }).cards as Record<string, unknown>[]
  const changed = PARTS.filter(({ of }) => JSON.stringify(of(content)) !== JSON.stringify(of(before.edition)))
  const anew = changed.flatMap(({ fields }) => fields.map((field) => [field, fresh[field]]))
  return { ...out[0], ...Object.fromEntries(anew) }
}

/** A card without a symbol is kept under its identifier; in its file it still has none. */
function withSymbolOf(content: CardEdition, { id, edition }: ImportedCard): CardEdition {
  return edition.symbol === null && content.symbol === id.toUpperCase() ? { ...content, symbol: null } : content
}

function freshCard(card: CardEdition): Record<string, unknown> {
  return {
    id: (card.symbol ?? card.title).toLowerCase(),
    title: card.title,
    symbol: card.symbol,
    edition: null,
    legal_basis: card.legalBasis.map(({ text }) => text),
    required_documents: card.items.map(wordsOfItem),
    fee: writeWords(card.fees),
    fee_lines: card.fees.filter(isLine).map(writeLine),
    ...termFields(card),
    place: placeWords(card),
    unit: card.unit.name,
    unit_symbol: card.unit.symbol,
    appeal: card.appeal,
    notes: card.notes,
    url: card.sourceUrl,
    completeness: card.completeness,
    jrwa: card.jrwaClass,
    profile: card.profile,
    route: card.route,
    on_the_spot: card.onTheSpot,
  }
}

const UNITS = { days: 'dni', 'working-days': 'dni robocze', months: 'miesiące' } as const

function termFields({ term, termText }: CardEdition) {
  return { term: termText ?? (term === 'at-once' ? 'niezwłocznie' : null), term_normalized: normalizedTerm(term) }
}

function normalizedTerm(term: CardTerm) {
  if (term === null || term === 'at-once') return null
  return { value: term.count, unit: UNITS[term.unit] }
}

/** „składanie: BOK, okienka 10, 11; odbiór: Archiwum”, as places are read. */
function placeWords({ filing, collection }: CardEdition): string | null {
  const words = (where: CardPlace) => {
    const named = windowsBeside(where)
    return [where.place, named.length > 0 ? `okienko nr ${named.join(', ')}` : null].filter(Boolean).join(', ')
  }
  const [from, to] = [words(filing), words(collection)]
  if (from === '' && to === '') return null
  return from === to || to === '' ? from : `składanie: ${from}; odbiór: ${to}`
}
