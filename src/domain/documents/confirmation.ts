import {
  authorised,
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type Signature,
} from './letter.ts'
import { type PartiesFacts, partyLines } from './parties.ts'
import { polishDay } from './polish-text.ts'
import { type PrivacyFacts, privacyNote } from './privacy-note.ts'

export interface ConfirmationFacts extends LetterFacts {
  parties: PartiesFacts
  matter: string
  filedOn: string
  filedAt: string
  /** How it came: „osobiście”, „pocztą”, „ustnie do protokołu”. */
  channel: string
  enclosures: number
  officer: OfficerFacts
  privacy: PrivacyFacts
}

export interface ConfirmationContent {
  head: LetterHead
  intro: string
  lines: Line[]
  note: string
  signatures: Signature[]
  privacy: string
}

/** Confirms on request that an application was filed (art. 63 § 4 k.p.a.). It says nothing about completeness. */
export function confirmationContent(facts: ConfirmationFacts): ConfirmationContent {
  return {
    head: letterHead('confirmation', 'Potwierdzenie wniesienia podania', facts),
    intro: `Na żądanie wnoszącego potwierdzamy wniesienie podania dnia ${polishDay(facts.filedOn)} o godz. ${facts.filedAt} (art. 63 § 4 k.p.a.).`,
    lines: [
      { label: 'Sprawa', value: facts.matter },
      ...partyLines(facts.parties),
      { label: 'Sposób wniesienia', value: facts.channel },
      { label: 'Liczba załączników', value: String(facts.enclosures) },
    ],
    note: 'Potwierdzenie nie oznacza, że podanie jest kompletne, ani nie przesądza o sposobie załatwienia sprawy.',
    signatures: [authorised(facts.office, facts.officer)],
    privacy: privacyNote(facts.office, facts.privacy),
  }
}
