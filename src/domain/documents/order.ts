import {
  authorised,
  type LetterFacts,
  type LetterHead,
  letterHead,
  type OfficerFacts,
  type PersonFacts,
  type Signature,
} from './letter.ts'
import { type PartiesFacts, personsLine } from './parties.ts'
import { polishDay } from './polish-text.ts'

/** What every order about one paper is made from; its sign stands in `caseSign`. */
export interface OrderFacts extends LetterFacts {
  addressee: PersonFacts
  parties: PartiesFacts
  matter: string
  filedOn: string
  /** The body for complaints in the genitive: „Samorządowego Kolegium Odwoławczego w Płocku”. */
  higherAuthority: string
  /** What the officer adds to the reasons that follow from the file; null for nothing. */
  ownGrounds: string | null
  officer: OfficerFacts
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
}

/** The elements of an order of art. 124 KPA, in the order in which they stand on paper. */
export interface OrderContent {
  head: LetterHead
  addressee: string[]
  opening: string
  verdict: string
  ruling: string
  grounds: string[]
  instruction: string[]
  together: string | null
  signatures: Signature[]
  copies: string[]
}

const CODE = 'ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (Dz.U. z 2025 r. poz. 1691)'

/**
 * An order (postanowienie) with what art. 124 § 1 KPA asks for: authority, day, party, basis, ruling, whether a complaint
 * is open, signature with name and position; § 2 adds the reasons.
 */
export function orderContent(facts: OrderFacts, words: OrderWords): OrderContent {
  const { addressee, ownGrounds } = facts
  return {
    head: letterHead('order', words.title, facts),
    addressee: addressee.address === null ? [addressee.name] : [addressee.name, addressee.address],
    opening: `Na podstawie ${words.basis} ${CODE}, w sprawie: ${facts.matter}, z podania wniesionego dnia ${polishDay(facts.filedOn)} (strona: ${personsLine(facts.parties)}),`,
    verdict: 'POSTANAWIAM',
    ruling: words.ruling,
    grounds: [...words.grounds, ...(ownGrounds === null ? [] : [ownGrounds])],
    instruction: [...words.instruction],
    together: words.together,
    signatures: [authorised(facts.office, facts.officer)],
    copies: ['adresat', 'akta sprawy'],
  }
}

/** The instruction on a complaint: to whom, through whom and within what time (art. 124 § 1, 141 § 2 and 144 KPA). */
export function complaintSentence(
  { higherAuthority, office }: Pick<OrderFacts, 'higherAuthority' | 'office'>,
  article: string,
): string {
  return `Na to postanowienie służy zażalenie (${article}). Wnosi się je do ${higherAuthority} za pośrednictwem ${office.authority} w terminie 7 dni od dnia doręczenia postanowienia (art. 141 § 2 oraz art. 129 § 1 w związku z art. 144 k.p.a.).`
}
