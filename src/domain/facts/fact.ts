/** Kinds of facts that the registry keeps itself. */
export const KEPT_FACTS = ['phone', 'email', 'account', 'cash-desk', 'rate', 'act'] as const
export type KeptFact = (typeof KEPT_FACTS)[number]

/** Kinds that exist once elsewhere with days of their own; the registry only refers to them. */
export const REFERRED_FACTS = ['hours', 'window', 'unit'] as const
export type FactKind = KeptFact | (typeof REFERRED_FACTS)[number]

/** The word that names a kind in a text: `{telefon:wgd}`. */
export const FACT_WORDS: Record<FactKind, string> = {
  phone: 'telefon',
  email: 'email',
  account: 'rachunek',
  'cash-desk': 'kasa',
  rate: 'stawka',
  act: 'akt',
  hours: 'godziny',
  window: 'okienko',
  unit: 'komorka',
}

/** One fact of the office as it is on the days from `from` to `to` (ISO, null: still), in the words that a text takes over. */
export type Fact = {
  kind: FactKind
  /** Its short name in a reference: lower case letters, digits and hyphens. */
  key: string
  label: string
  value: string
  from: string
  to: string | null
  /**
   * By what a text shows that it speaks of this fact: an address, the name of an act, the word of a fee. Each entry is
   * enough; the words of one entry must all be there.
   */
  about: readonly string[]
}

/** A fact as a text names it: `telefon:wgd`. */
export function referenceOf({ kind, key }: Pick<Fact, 'kind' | 'key'>): string {
  return `${FACT_WORDS[kind]}:${key}`
}

/** Whether a fact holds on a day, ISO. */
export function holdsOn({ from, to }: Pick<Fact, 'from' | 'to'>, day: string): boolean {
  return from <= day && (to === null || day <= to)
}

/** The facts as they are on a day. */
export function factsOn(facts: readonly Fact[], day: string): Fact[] {
  return facts.filter((fact) => holdsOn(fact, day))
}
