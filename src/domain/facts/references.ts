import { FACT_WORDS, type Fact, type FactKind, holdsOn, referenceOf } from './fact.ts'
import { isRated, withRate } from './rates.ts'

/** What stands in a text instead of a fact that does not hold on the day. */
export const FACT_MISSING = '(aktualne dane w urzędzie)'

const REFERENCE = /\{([\p{L}-]{1,20}):([\p{L}\p{N}-]{1,60})\}/gu

/** A reference of a text: the kind it names (null: no such word) and the key, as it was written. */
export type Reference = { text: string; kind: FactKind | null; key: string }

/** The references to facts that stand in a text, in their order. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].map(([whole, word = '', key = '']) => {
    const kind = Object.entries(FACT_WORDS).find(([, name]) => name === word.toLowerCase())?.[0] as FactKind | undefined
    return { text: whole, kind: kind ?? null, key: key.toLowerCase() }
  })
}

const answers = ({ kind, key }: Reference) => {
  return (fact: Fact) => fact.kind === kind && fact.key.toLowerCase() === key
}

/**
 * The text with every reference replaced by its fact as it is on the day (ISO). A fact that ended leaves a plain sentence,
 * never the token: the client must not read a placeholder.
 */
export function resolveFacts(text: string, facts: readonly Fact[], day: string): string {
  if (!text.includes('{')) return text
  const found = new Map(
    referencesIn(text).map((one) => [one.text, facts.find((fact) => answers(one)(fact) && holdsOn(fact, day))?.value]),
  )
  return text.replace(REFERENCE, (token) => found.get(token) ?? FACT_MISSING)
}

/**
 * References that no fact answers on the day or on a later one, each once: a card with one of them may not be saved. A fact
 * that begins later is known, because a draft is written before its day.
 */
export function unknownFacts(text: string, facts: readonly Fact[], day: string): string[] {
  const open = facts.filter(({ to }) => to === null || to >= day)
  const unknown = referencesIn(text).filter((one) => !open.some(answers(one)))
  return [...new Set(unknown.map((one) => one.text))]
}

/** Whether a text refers to a fact by its reference. */
export function refersTo(text: string, fact: Pick<Fact, 'kind' | 'key'>): boolean {
  return text.toLowerCase().includes(`{${referenceOf(fact).toLowerCase()}}`)
}

/**
 * A thing of texts (a card, a paper) as it reads on the day: every text in it resolved, every line of a price list that
 * names a rate with its sum; everything else (a date) stays.
 */
export function resolveIn<Thing>(thing: Thing, facts: readonly Fact[], day: string): Thing {
  if (typeof thing === 'string') return resolveFacts(thing, facts, day) as Thing
  if (Array.isArray(thing)) return thing.map((one) => resolveIn(one, facts, day)) as Thing
  if (typeof thing !== 'object' || thing === null || Object.getPrototypeOf(thing) !== Object.prototype) return thing
  const told = Object.fromEntries(Object.entries(thing).map(([name, one]) => [name, resolveIn(one, facts, day)]))
  return (isRated(told) ? withRate(told, facts, day) : told) as Thing
}

/** Whether anything in it refers to a fact at all or names a rate, so that facts are read only for those that need them. */
export function hasReferences(thing: unknown): boolean {
  const written = JSON.stringify(thing) ?? ''
  return written.includes('"rate":"') || referencesIn(written).length > 0
}
