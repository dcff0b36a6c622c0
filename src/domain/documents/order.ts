import { type PartiesFacts, personsLine } from './parties.ts'
import { countingLines, polishDay } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

/** What every order about one paper is made from; its sign stands in `caseSign`. */
export interface OrderFacts extends SentLetterFacts {
  parties: PartiesFacts
  matter: string
  filedOn: string
  /** The body for complaints in the genitive: „Samorządowego Kolegium Odwoławczego w Płocku”. */
  higherAuthority: string
  /** What the officer adds to the reasons that follow from the file; null for nothing. */
  ownGrounds: string | null
}

/** What one kind of order says. */
export interface OrderWords {
  title: string
  /** Articles, after „Na podstawie”. */
  basis: string
  ruling: string
  grounds: readonly string[]
  instruction: readonly string[]
  /** What goes out with it, in one sentence; null for nothing. */
  together: string | null
  /** How a day that the order names was counted, line by line. */
  counting?: readonly { text: string; basis: string }[]
}

/** The elements of an order of art. 124 KPA, in the order in which they stand on paper. */
export interface OrderContent extends SentLetter {
  opening: string
  verdict: string
  ruling: string
  grounds: string[]
  instruction: string[]
  together: string | null
  counting: { text: string; basis: string }[]
}

const CODE = 'ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (Dz.U. z 2025 r. poz. 1691)'

/**
 * An order (postanowienie) with what art. 124 § 1 KPA asks for: authority, day, party, basis, ruling, whether a complaint
 * is open, signature with name and position; § 2 adds the reasons.
 */
export function orderContent(facts: OrderFacts, words: OrderWords): OrderContent {
  const { ownGrounds } = facts
  return {
    ...sentLetter('order', words.title, facts),
    opening: `Na podstawie ${words.basis} ${CODE}, w sprawie: ${facts.matter}, z podania wniesionego dnia ${polishDay(facts.filedOn)} (strona: ${personsLine(facts.parties)}),`,
    verdict: 'POSTANAWIAM',
    ruling: words.ruling,
    grounds: [...words.grounds, ...(ownGrounds === null ? [] : [ownGrounds])],
    instruction: [...words.instruction],
    together: words.together,
    counting: countingLines(words.counting ?? []),
  }
}
