import { LEGAL_PROFILE_CODES } from '../legal-profiles/profiles.ts'
import { CARD_ROUTES, type CardEdition } from './card.ts'
import { KEEPS_EDITION, NO_PAYMENT, NO_PRIVACY, NO_TRANSLATIONS } from './card-parts.ts'
import type { CardImport, ImportedCard, ImportProblem } from './imported.ts'
import { asOneOf, asRecord, asText, asTexts, fieldsBeyond } from './json-shape.ts'
import { referenceOf } from './legal-basis.ts'
import { readFees } from './read-fees.ts'
import { readItem } from './read-items.ts'
import { readPlace } from './read-place.ts'
import { readTerm } from './read-term.ts'

/** Fields of a card in a file of cards. The last five are ours: an office that fills them in leaves nothing to guess. */
export const CARD_FIELDS = [
  ...['id', 'city', 'office', 'title', 'symbol', 'edition', 'legal_basis', 'required_documents', 'fee', 'fee_lines'],
  ...['term', 'term_normalized', 'place', 'unit', 'appeal', 'notes', 'url', 'completeness', 'group'],
  ...['unit_symbol', 'jrwa', 'profile', 'route', 'on_the_spot'],
]
const NEEDED_WHEN_CUT = ['symbol', 'edition', 'fee', 'term', 'place', 'unit', 'appeal']
const NO_PLACE = { filing: { place: null, windows: [] }, collection: { place: null, windows: [] }, deliveryForms: [] }

/** What files of cards do not say and their authors add. */
const NOT_IN_FILES = {
  ...{ termBasis: null, payment: NO_PAYMENT, forms: [], keywords: [], everydayWords: [], lifeEvents: [] },
  ...{ privacy: NO_PRIVACY, translations: NO_TRANSLATIONS, openMatters: KEEPS_EDITION },
}

type Report = (field: string, reason: string) => void

function readList(card: Record<string, unknown>, field: string, report: Report): string[] {
  const value = card[field]
  if (value === undefined || value === null) return []
  const texts = asTexts(value)
  if (!texts) report(field, 'to nie jest lista tekstów; zachowano bez zmian, ale nie odczytano')
  return texts ?? []
}

function readDocuments(card: Record<string, unknown>, report: Report) {
  const items = readList(card, 'required_documents', report).map(readItem)
  for (const item of items.filter(({ kind }) => kind === 'evidence'))
    report(
      'required_documents',
      `„${item.name}”: brak podstawy prawnej, przyjęto jako dowód (bez rygoru art. 64 § 2 KPA)`,
    )
  return items
}

function readChoices(card: Record<string, unknown>, report: Report) {
  const profile = asOneOf(card.profile, LEGAL_PROFILE_CODES)
  const route = asOneOf(card.route, CARD_ROUTES)
  const onTheSpot = asOneOf(card.on_the_spot, ['allowed', 'not-allowed'] as const)
  if (!profile) report('profile', 'źródło nie podaje trybu prawnego; przyjęto OTHER (bez terminu i rygoru z ustawy)')
  if (!route) report('route', 'źródło nie podaje drogi wniosku; przyjęto kancelarię komórki')
  if (!onTheSpot) report('on_the_spot', 'źródło nie mówi o załatwieniu od ręki; przyjęto, że nie wolno')
  return {
    profile: profile ?? 'OTHER',
    route: route ?? 'unit-chancery',
    onTheSpot: onTheSpot ?? 'not-allowed',
  } as const
}

function readWhere(card: Record<string, unknown>, report: Report) {
  const text = asText(card.place)
  const { problems, ...where } = text ? readPlace(text) : { ...NO_PLACE, problems: [] }
  for (const reason of problems) report('place', reason)
  return where
}

function readMoneyAndTime(card: Record<string, unknown>, report: Report) {
  const { fees, problems } = readFees(card.fee_lines, card.fee)
  for (const reason of problems) report('fee_lines', reason)
  const reading = readTerm(card.term, card.term_normalized)
  for (const reason of reading.problems) report('term', reason)
  return { fees, term: reading.term, termText: asText(card.term) }
}

function readEdition(card: Record<string, unknown>, title: string, report: Report): CardEdition {
  const completeness = asOneOf(card.completeness, ['full', 'truncated'] as const)
  if (!completeness) report('completeness', 'nie wiadomo, czy widziano całą kartę; przyjęto, że nie')
  return {
    shape: 2,
    symbol: asText(card.symbol),
    title,
    forWhom: null,
    whatYouGet: null,
    unit: { symbol: asText(card.unit_symbol), name: asText(card.unit) },
    position: null,
    ...readWhere(card, report),
    ...readMoneyAndTime(card, report),
    ...readChoices(card, report),
    settlementForms: [],
    jrwaClass: asText(card.jrwa),
    items: readDocuments(card, report),
    legalBasis: readList(card, 'legal_basis', report).map(referenceOf),
    appeal: asText(card.appeal),
    ...NOT_IN_FILES,
    notes: readList(card, 'notes', report),
    sourceUrl: asText(card.url),
    completeness: completeness ?? 'truncated',
  }
}

function reportGaps(card: Record<string, unknown>, edition: CardEdition, report: Report): void {
  if (edition.completeness === 'truncated')
    for (const field of NEEDED_WHEN_CUT.filter((name) => card[name] === null || card[name] === undefined))
      report(field, 'karta urwana w źródle: tego nie widziano, co nie znaczy, że tego nie ma')
  else {
    if (!edition.symbol) report('symbol', 'karta nie ma symbolu; nada go autor karty')
    if (!edition.termText) report('term', 'karta nie podaje terminu')
    if (!edition.unit.name && !edition.unit.symbol) report('unit', 'karta nie podaje komórki')
  }
  for (const field of Object.keys(fieldsBeyond(card, CARD_FIELDS))) report(field, 'pole nieznane; zachowano bez zmian')
}

function readCard(raw: unknown, position: number, problems: ImportProblem[]): ImportedCard | null {
  const card = asRecord(raw)
  const title = asText(card?.title)
  const item = asText(card?.id) ?? `karta-${position + 1}`
  const before = problems.length
  const report: Report = (field, reason) => problems.push({ item, field, reason })
  if (!card || !title) {
    report('title', 'wpis nie jest kartą z tytułem; zachowano go w raporcie, ale nie wczytano')
    return null
  }
  const edition = readEdition(card, title, report)
  reportGaps(card, edition, report)
  const extra = fieldsBeyond(card, CARD_FIELDS)
  const asWritten = Object.fromEntries(Object.entries(card).filter(([name]) => !(name in extra)))
  const nothingOpen = problems.length === before && edition.completeness === 'full'
  return { id: item, edition, asWritten, extra, readiness: nothingOpen ? 'ready' : 'needs-author' }
}

/**
 * Reads a file of service cards (`{ note?, cards: [...] }`). Never throws and loses nothing: each field is either
 * interpreted or named in `problems`, and the words of the source stay in `asWritten`, `extra`, `header`, `unreadable`.
 */
export function readCards(json: unknown): CardImport {
  const file = asRecord(json)
  const problems: ImportProblem[] = []
  if (!file || !Array.isArray(file.cards)) {
    const reason = 'plik nie zawiera listy „cards”; nic nie wczytano'
    return { cards: [], problems: [{ item: '(plik)', field: 'cards', reason }], header: {}, unreadable: [json] }
  }
  const cards: ImportedCard[] = []
  const unreadable: unknown[] = []
  const seen = new Set<string>()
  for (const [position, raw] of file.cards.entries()) {
    const card = readCard(raw, position, problems)
    if (card && seen.has(card.id)) problems.push({ item: card.id, field: 'id', reason: 'identyfikator się powtarza' })
    if (card) seen.add(card.id)
    if (card) cards.push(card)
    else unreadable.push(raw)
  }
  return { cards, problems, header: fieldsBeyond(file, ['cards']), unreadable }
}
