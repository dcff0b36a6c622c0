import {
  authorised,
  type DocumentKind,
  type LetterFacts,
  type LetterHead,
  letterHead,
  type OfficerFacts,
  type PersonFacts,
  type Signature,
} from './letter.ts'

/** What every letter to one addressee is made from. */
export interface SentLetterFacts extends LetterFacts {
  addressee: PersonFacts
  officer: OfficerFacts
}

/** What every letter to one addressee carries around its own words. */
export interface SentLetter {
  head: LetterHead
  addressee: string[]
  signatures: Signature[]
  copies: string[]
}

/** The same letter for the file only: nobody is written to. */
export function fileCopy<Content extends SentLetter>({
  addressee: _,
  ...content
}: Content): Omit<Content, 'addressee'> {
  return { ...content, copies: ['akta sprawy'] }
}

/** Head, addressee, the officer who signs for the authority (art. 268a KPA) and who gets a copy. */
export function sentLetter(
  kind: DocumentKind,
  title: string,
  { addressee, officer, ...facts }: SentLetterFacts,
  copies: readonly string[] = ['adresat', 'akta sprawy'],
): SentLetter {
  return {
    head: letterHead(kind, title, facts),
    addressee: addressee.address === null ? [addressee.name] : [addressee.name, addressee.address],
    signatures: [authorised(facts.office, officer)],
    copies: [...copies],
  }
}
