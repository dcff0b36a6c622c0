import { type Fact, type FactKind, factsOn, referenceOf } from '../fact.ts'
import type { Mention } from '../reading/mention.ts'
import { addressesIn } from '../reading/places.ts'
import type { CardText } from './card-texts.ts'

/** A card as the finder reads it. */
export type CheckedCard = {
  /** Its name in the answer: symbol, or identifier of the file. */
  id: string
  title: string
  /** The office it belongs to, in files of many offices; null: the one whose facts are asked. */
  office: string | null
  /** Its unit, by name or symbol. */
  unit: string | null
  /** What makes two cards cards of one service (a group of a file, a class of the file plan); null: nothing does. */
  service: string | null
  texts: readonly CardText[]
}

/** What is said against a place of a card; each is one sentence of the catalogue (`facts.why.<why>`). */
export const FINDING_WHYS = [
  'account-invalid',
  'account-unknown',
  'account-outdated',
  'account-other-purpose',
  'phone-unknown',
  'phone-outdated',
  'email-unknown',
  'email-outdated',
  'rate-differs',
  'fee-differs-from-card',
  'act-older',
  'act-newer',
  'act-older-than-card',
  'hours-differ',
  'hours-outdated',
  'hours-differ-from-card',
  'cash-desk-when-closed',
  'cash-where-cashless',
  'cashless-where-cash',
  'cash-and-cashless-here',
  'machine-or-cash-desk',
  'term-and-its-words',
  'appeal-differs-from-card',
  'window-unknown',
  'reference-gone',
] as const
export type FindingWhy = (typeof FINDING_WHYS)[number]

/** One contradiction: where it stands, why it is one, the fact it differs from, the cards that say otherwise. */
export type Finding = {
  card: string
  field: string
  text: string
  at: number
  end: number
  why: FindingWhy
  fact: { kind: FactKind; reference: string; label: string; value: string; from: string } | null
  others: { card: string; said: string }[]
}

type Place = { card: CheckedCard; text: CardText; mention: Pick<Mention, 'at' | 'end'> }

/** Makes a finding at a place of a card. */
export function findingAt(
  { card, text, mention }: Place,
  why: FindingWhy,
  against: { fact?: Fact | undefined; others?: Finding['others'] } = {},
): Finding {
  const { fact, others = [] } = against
  return {
    ...{ card: card.id, field: text.field, text: text.text, at: mention.at, end: mention.end, why, others },
    fact: fact
      ? { kind: fact.kind, reference: referenceOf(fact), label: fact.label, value: fact.value, from: fact.from }
      : null,
  }
}

/** Facts of the office, and the day they are asked for. */
export type Registry = {
  facts: readonly Fact[]
  day: string /** The office whose own facts these are. */
  office: string | null
}

/** Facts of a kind as they are on the day. */
export function todays({ facts, day }: Registry, kind: FactKind): Fact[] {
  return factsOn(facts, day).filter((fact) => fact.kind === kind)
}

/** Whether a card is of the office whose facts are asked: telephones, desks and hours of another office are its own affair. */
export function isOurs({ office }: Pick<CheckedCard, 'office'>, registry: Registry): boolean {
  return office === null || office === registry.office
}

/** Whether two cards are of one office. */
export function sameOffice(one: CheckedCard, other: CheckedCard): boolean {
  return one.office === other.office
}

/** Every place of the cards that a reader finds. */
export function placesOf<Found extends Mention>(
  cards: readonly CheckedCard[],
  read: (text: string) => Found[],
): (Place & { mention: Found })[] {
  return cards.flatMap((card) =>
    card.texts.flatMap((text) => read(text.text).map((mention) => ({ card, text, mention }))),
  )
}

/** The address where the card says one files, as `addressesIn` reads it; null when it names none. */
export function filingAddress(card: CheckedCard): string | null {
  const filing = card.texts.filter(({ field }) => field === 'filing').flatMap(({ text }) => addressesIn(text))
  return filing[0]?.norm ?? null
}
