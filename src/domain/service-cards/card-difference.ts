import type { CardEdition } from './card.ts'
import { likeItems, matchRows } from './match-rows.ts'
import {
  type FeeChange,
  feeChanges,
  type ItemChange,
  itemChanges,
  type LineChange,
  lineChanges,
  matchFees,
} from './row-changes.ts'

/** An edition as two are compared: its content, the further register of its papers, its last day as it was released. */
export type ComparedEdition = {
  content: CardEdition
  registerCode: string | null
  /** ISO, inclusive; null: until further notice; undefined for a draft, which has no days yet. */
  until?: string | null
}

/** What an edition makes the office do, apart from its lists. */
type Behaviour = Pick<
  CardEdition,
  | 'symbol'
  | 'term'
  | 'termBasis'
  | 'profile'
  | 'position'
  | 'route'
  | 'onTheSpot'
  | 'filing'
  | 'collection'
  | 'settlementForms'
  | 'deliveryForms'
  | 'jrwaClass'
  | 'appeal'
  | 'openMatters'
> & {
  /** The term in words, where the card has no other: then they are the promise. */
  promise: string | null
  unit: string | null
  payment: Omit<CardEdition['payment'], 'text'>
  register: string | null
  until: string | null
}
export type BehaviourField = keyof Behaviour

type ValueChange = { [F in BehaviourField]: { field: F; before: Behaviour[F]; after: Behaviour[F] } }[BehaviourField]

/** One thing that the office will do otherwise. */
export type CardChange = ValueChange | ItemChange | FeeChange | LineChange

/** Texts that people read and that change nothing in what is done. */
export const WORD_FIELDS = [
  ...([
    'title',
    'forWhom',
    'whatYouGet',
    'termText',
    'payment.text',
    'items.question',
    'items.order',
    'fees.what',
  ] as const),
  ...(['fees.order', 'legalBasis.order', 'forms.order', 'notes', 'keywords', 'everydayWords', 'lifeEvents'] as const),
  ...(['translations', 'privacy', 'sourceUrl'] as const),
] as const
export type WordField = (typeof WORD_FIELDS)[number]

/** How two editions differ: in behaviour, and in words only. */
export type CardDifference = { behaviour: CardChange[]; words: WordField[] }

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)

/**
 * What an edition changes against the one before it. Behaviour is all that the program of the counter, the terms, the fees
 * and the way of a paper follow; everything else is words. Nothing is told of equal contents.
 */
export function compareEditions(before: ComparedEdition, after: ComparedEdition): CardDifference {
  const [one, other] = [before.content, after.content]
  return {
    behaviour: [
      ...valueChanges(before, after),
      ...itemChanges(one.items, other.items),
      ...feeChanges(one.fees, other.fees),
      ...lineChanges(one, other),
    ],
    words: wordChanges(one, other),
  }
}

function valueChanges(before: ComparedEdition, after: ComparedEdition): CardChange[] {
  const byWords = before.content.term === null || after.content.term === null
  const known = before.until !== undefined && after.until !== undefined
  const [one, other] = [behaviourOf(before, byWords), behaviourOf(after, byWords)]
  const fields = (Object.keys(one) as BehaviourField[]).filter((field) => field !== 'until' || known)
  return fields
    .filter((field) => differ(one[field], other[field]))
    .map((field) => ({ field, before: one[field], after: other[field] }) as ValueChange)
}

/** In the order in which changes are told: what binds the office first. */
function behaviourOf({ content, registerCode, until = null }: ComparedEdition, byWords: boolean): Behaviour {
  const { ways, when, account } = content.payment
  return {
    term: content.term,
    promise: byWords ? content.termText : null,
    termBasis: content.termBasis,
    profile: content.profile,
    unit: content.unit.symbol ?? content.unit.name,
    position: content.position,
    route: content.route,
    register: registerCode,
    onTheSpot: content.onTheSpot,
    filing: content.filing,
    collection: content.collection,
    payment: { ways, when, account },
    settlementForms: content.settlementForms,
    deliveryForms: content.deliveryForms,
    jrwaClass: content.jrwaClass,
    appeal: content.appeal,
    openMatters: content.openMatters,
    symbol: content.symbol,
    until,
  }
}

function wordChanges(before: CardEdition, after: CardEdition): WordField[] {
  const byWords = before.term === null || after.term === null
  const plainFields = ['title', 'forWhom', 'whatYouGet', 'notes', 'keywords', 'everydayWords', 'lifeEvents'] as const
  const others = ['translations', 'privacy', 'sourceUrl'] as const
  const changed = new Set<WordField>([...plainFields, ...others].filter((field) => differ(before[field], after[field])))
  if (!byWords && before.termText !== after.termText) changed.add('termText')
  if (before.payment.text !== after.payment.text) changed.add('payment.text')
  for (const field of listWords(before, after)) changed.add(field)
  return WORD_FIELDS.filter((field) => changed.has(field))
}

/** Questions, names of fees, and the order of lists. */
function listWords(before: CardEdition, after: CardEdition): WordField[] {
  const items = matchRows(before.items, after.items, likeItems).pairs
  const fees = matchFees(before.fees, after.fees).pairs
  const text = ({ text: said }: { text: string }) => said
  const name = ({ name: said }: { name: string }) => said
  return [
    ...said(
      'items.question',
      items.some((pair) => pair.before.question !== pair.after.question),
    ),
    ...said('items.order', moved(items, after.items)),
    ...said(
      'fees.what',
      fees.some((pair) => pair.before.what !== pair.after.what),
    ),
    ...said('fees.order', moved(fees, after.fees)),
    ...said('legalBasis.order', reordered(before.legalBasis.map(text), after.legalBasis.map(text))),
    ...said('forms.order', reordered(before.forms.map(name), after.forms.map(name))),
  ]
}

const said = (field: WordField, holds: boolean): WordField[] => (holds ? [field] : [])

/** Whether rows that both editions have stand in another order; pairs come in the order of the first. */
function moved<Row>(pairs: readonly { after: Row }[], after: readonly Row[]): boolean {
  const places = pairs.map((pair) => after.indexOf(pair.after))
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))
}

function reordered(before: readonly string[], after: readonly string[]): boolean {
  const both = (from: readonly string[], among: readonly string[]) => from.filter((one) => among.includes(one))
  return differ(both(before, after), both(after, before))
}
