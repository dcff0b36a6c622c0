import { LEGAL_PROFILE_CODES } from '../legal-profiles/profiles.ts'
import {
  CARD_ROUTES,
  type CardEdition,
  type CardFee,
  type CardItem,
  type CardPlace,
  type CardTerm,
  DELIVERY_FORMS,
  ITEM_FORMS,
  ITEM_KINDS,
  SETTLEMENT_FORMS,
} from './card.ts'
import {
  type CardForm,
  type CardTranslation,
  KEEPS_EDITION,
  type LegalReference,
  LIFE_EVENTS,
  NO_PAYMENT,
  NO_PRIVACY,
  OPEN_MATTERS,
  PAYMENT_MOMENTS,
  PAYMENT_WAYS,
  type TranslatedInto,
} from './card-parts.ts'
import { asOneOf, asRecord, asText } from './json-shape.ts'
import { referenceOf } from './legal-basis.ts'

type Json = Record<string, unknown>

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const records = (value: unknown): Json[] =>
  listOf(value)
    .map(asRecord)
    .filter((entry) => entry !== null)
const texts = (value: unknown): string[] => listOf(value).flatMap((entry) => asText(entry) ?? [])
const some = <Word extends string>(value: unknown, words: readonly Word[]): Word[] =>
  words.filter((word) => listOf(value).includes(word))
const number = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null)

/**
 * A stored edition of any shape as a card of today's shape: what a shape did not have yet is empty, legal bases kept as
 * plain words are parsed. Never throws: an edition once published must stay readable for ever. What is stored does not
 * change, nor does its digest.
 */
export function readCardContent(stored: unknown): CardEdition {
  const card = asRecord(stored) ?? {}
  return {
    shape: 2,
    symbol: asText(card.symbol),
    title: asText(card.title) ?? '',
    forWhom: asText(card.forWhom),
    whatYouGet: asText(card.whatYouGet),
    ...readWhere(card),
    ...readProcedure(card),
    settlementForms: some(card.settlementForms, SETTLEMENT_FORMS),
    deliveryForms: some(card.deliveryForms, DELIVERY_FORMS),
    jrwaClass: asText(card.jrwaClass),
    fees: records(card.fees).map(readFee),
    payment: readPayment(card.payment),
    items: records(card.items).map((item, position) => readStoredItem(item, position, records(card.fees))),
    legalBasis: listOf(card.legalBasis).flatMap(readReference),
    appeal: asText(card.appeal),
    forms: records(card.forms).flatMap(readForm),
    ...readSearchWords(card),
    translations: { en: readTranslation(card, 'en'), uk: readTranslation(card, 'uk') },
    privacy: { ...NO_PRIVACY, ...readPrivacy(card.privacy) },
    openMatters: readOpenMatters(card.openMatters),
    notes: texts(card.notes),
    sourceUrl: asText(card.sourceUrl),
    completeness: asOneOf(card.completeness, ['full', 'truncated'] as const) ?? 'full',
  }
}

function readWhere(card: Json) {
  const unit = asRecord(card.unit)
  return {
    unit: { symbol: asText(unit?.symbol), name: asText(unit?.name) },
    position: asText(card.position),
    route: asOneOf(card.route, CARD_ROUTES) ?? 'unit-chancery',
    filing: readStoredPlace(card.filing),
    collection: readStoredPlace(card.collection),
  } as const
}

function readStoredPlace(value: unknown): CardPlace {
  const place = asRecord(value)
  return { place: asText(place?.place), windows: listOf(place?.windows).flatMap((no) => number(no) ?? []) }
}

function readProcedure(card: Json) {
  return {
    term: readStoredTerm(card.term),
    termText: asText(card.termText),
    termBasis: asText(card.termBasis),
    profile: asOneOf(card.profile, LEGAL_PROFILE_CODES) ?? 'OTHER',
    onTheSpot: asOneOf(card.onTheSpot, ['allowed', 'not-allowed'] as const) ?? 'not-allowed',
  } as const
}

function readStoredTerm(value: unknown): CardTerm {
  if (value === 'at-once') return value
  const unit = asOneOf(asRecord(value)?.unit, ['days', 'working-days', 'months'] as const)
  const count = number(asRecord(value)?.count)
  return unit && count !== null ? { unit, count } : null
}

function readFee(fee: Json): CardFee {
  return {
    what: asText(fee.what) ?? '',
    grosze: number(fee.grosze),
    text: asText(fee.text),
    per: asText(fee.per),
    max: number(fee.max),
    since: asText(fee.since),
    until: asText(fee.until),
    rate: asText(fee.rate),
    condition: asText(fee.condition),
  }
}

function readPayment(value: unknown) {
  const payment = asRecord(value)
  if (!payment) return NO_PAYMENT
  return {
    ways: some(payment.ways, PAYMENT_WAYS),
    when: asOneOf(payment.when, PAYMENT_MOMENTS),
    account: asText(payment.account),
    text: asText(payment.text),
  }
}

function readStoredItem(item: Json, position: number, fees: readonly Json[]): CardItem {
  return {
    key: asText(item.key) ?? `dokument-${position + 1}`,
    name: asText(item.name) ?? '',
    kind: asOneOf(item.kind, ITEM_KINDS) ?? 'evidence',
    basis: asText(item.basis),
    form: asOneOf(item.form, ITEM_FORMS) ?? 'any',
    returnable: asOneOf(item.returnable, ['yes', 'no'] as const) ?? 'no',
    ...readAsked(item, fees),
    condition: asText(item.condition),
    question: asText(item.question),
  }
}

/** A sum that was typed before items could name a line of the price list is that of the only line that has it. */
function readAsked(item: Json, fees: readonly Json[]): Pick<CardItem, 'fee' | 'amountGrosze'> {
  const [fee, amountGrosze] = [asText(item.fee), number(item.amountGrosze)]
  if (fee !== null || amountGrosze === null) return { fee, amountGrosze }
  const same = fees.filter(({ grosze, condition }) => {
    return grosze === amountGrosze && asText(condition) === asText(item.condition)
  })
  const [only] = same
  return only && same.length === 1 ? { fee: asText(only.what), amountGrosze: null } : { fee, amountGrosze }
}

function readReference(value: unknown): LegalReference[] {
  const written = asText(value) ?? asText(asRecord(value)?.text)
  if (written === null) return []
  const { act, provision } = asRecord(value) ?? {}
  return [asText(act) ? { text: written, act: asText(act), provision: asText(provision) } : referenceOf(written)]
}

function readForm(form: Json): CardForm[] {
  const [name, sha256, mediaType, bytes] = [
    asText(form.name),
    asText(form.sha256),
    asText(form.mediaType),
    number(form.bytes),
  ]
  return name && sha256 && mediaType && bytes !== null ? [{ name, sha256, mediaType, bytes }] : []
}

function readSearchWords(card: Json) {
  return {
    keywords: texts(card.keywords),
    everydayWords: texts(card.everydayWords),
    lifeEvents: some(card.lifeEvents, LIFE_EVENTS),
  }
}

function readTranslation(card: Json, language: TranslatedInto): CardTranslation {
  const told = asRecord(asRecord(card.translations)?.[language])
  const [title, whatYouGet, toBring] = [asText(told?.title), asText(told?.whatYouGet), asText(told?.toBring)]
  return { title, whatYouGet, toBring, words: texts(told?.words) }
}

function readPrivacy(value: unknown) {
  const privacy = asRecord(value)
  return {
    purpose: asText(privacy?.purpose),
    basis: asText(privacy?.basis),
    recipients: asText(privacy?.recipients),
  }
}

function readOpenMatters(value: unknown) {
  const effect = asOneOf(asRecord(value)?.effect, OPEN_MATTERS)
  return effect ? { effect, basis: asText(asRecord(value)?.basis) } : KEEPS_EDITION
}
