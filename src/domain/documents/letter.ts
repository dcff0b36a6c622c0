import { polishDay } from './polish-text.ts'

export type DocumentKind =
  | 'receipt'
  | 'confirmation'
  | 'summons'
  | 'protocol'
  | 'handover-sheet'
  | 'unexamined-note'
  | 'unexamined-letter'
  | 'no-address-note'
  | 'fee-call'
  | 'delay-notice'
  | 'reminder-forwarding'
  | 'order'
  | 'notice'
  | 'appeal-instruction'
  | 'release-confirmation'
  | 'metryka'
  | 'label'
  | 'posting-book'

export interface OfficeFacts {
  name: string
  address: string
  /** Telephone, site, address for electronic delivery, in one line. */
  contact: string | null
  city: string
  /** The authority in the genitive: „Prezydenta Miasta Płocka”. */
  authority: string
}

export interface PersonFacts {
  name: string
  address: string | null
}

export interface OfficerFacts {
  name: string
  position: string
}

/** What the head of every paper is made from. Numbers come formatted: „12 345 / 2026”. */
export interface LetterFacts {
  office: OfficeFacts
  /** The day of the paper, YYYY-MM-DD. */
  day: string
  registerNumber: string | null
  caseSign: string | null
  /** The unit or the service point that writes, as its stamp names it. */
  unit?: string | null
  /** 16 digits of the scanner's code, or none where nobody will scan the paper. */
  barcode: string | null
}

export interface LetterHead {
  kind: DocumentKind
  title: string
  office: { name: string; address: string; contact: string | null }
  unit: string | null
  placeAndDate: string
  number: { label: string; value: string } | null
  caseSign: { label: string; value: string } | null
  barcode: string | null
}

/** One line „who: Jan Kowalski, ul. Nowa 1”. */
export interface Line {
  label: string
  value: string
}

/** A place for a signature. A line for the date stands above it where the law wants the signer's own date (art. 46 § 1). */
export interface Signature {
  caption: string
  name: string | null
  position: string | null
  dating: 'dated' | 'undated'
}

export function letterHead(kind: DocumentKind, title: string, facts: LetterFacts): LetterHead {
  const { office } = facts
  return {
    kind,
    title,
    office: { name: office.name, address: office.address, contact: office.contact },
    unit: facts.unit ?? null,
    placeAndDate: `${office.city}, ${polishDay(facts.day)}`,
    number: facts.registerNumber === null ? null : { label: 'Numer w rejestrze', value: facts.registerNumber },
    caseSign: facts.caseSign === null ? null : { label: 'Znak sprawy', value: facts.caseSign },
    barcode: facts.barcode,
  }
}

/** „Jan Kowalski, ul. Nowa 1, 09-400 Płock”, or the name alone. */
export const personLine = (person: PersonFacts): string =>
  person.address === null ? person.name : `${person.name}, ${person.address}`

/** An officer who signs for the authority (art. 268a k.p.a.). */
export function authorised(office: OfficeFacts, officer: OfficerFacts): Signature {
  return {
    caption: `Z upoważnienia ${office.authority}`,
    name: officer.name,
    position: officer.position,
    dating: 'undated',
  }
}
