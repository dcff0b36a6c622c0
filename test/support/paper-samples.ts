import type { ConfirmationFacts } from '#domain/documents/confirmation.ts'
import type { FeeCallFacts } from '#domain/documents/fee-call.ts'
import type { HandoverSheetFacts } from '#domain/documents/handover-sheet.ts'
import type { LabelFacts } from '#domain/documents/label.ts'
import type { FormalLack } from '#domain/documents/lacks.ts'
import type { MetrykaFacts } from '#domain/documents/metryka.ts'
import type { NoAddressNoteFacts } from '#domain/documents/no-address-note.ts'
import type { PostingBookFacts } from '#domain/documents/posting-book.ts'
import type { PrivacyFacts } from '#domain/documents/privacy-note.ts'
import type { ProtocolFacts } from '#domain/documents/protocol.ts'
import type { ReceiptFacts } from '#domain/documents/receipt.ts'
import type { ReleaseFacts } from '#domain/documents/release-confirmation.ts'
import type { SummonsFacts } from '#domain/documents/summons.ts'
import type { UnexaminedLetterFacts } from '#domain/documents/unexamined-letter.ts'
import type { UnexaminedFacts } from '#domain/documents/unexamined-note.ts'
import { type Posting, postingBook } from '#domain/posting/posting-book.ts'
import { postalNumber } from './postal-numbers.ts'

/** Invented people and matters that tests of papers share. */
export const office = {
  name: 'Urząd Miasta Płocka',
  address: 'pl. Stary Rynek 1, 09-400 Płock',
  contact: 'tel. 24 367 15 55, e-Doręczenia: AE:PL-00000-00000-INVEN-00',
  city: 'Płock',
  authority: 'Prezydenta Miasta Płocka',
}

export const letter = {
  office,
  unit: 'Wydział Rozwoju i Polityki Gospodarczej Miasta',
  day: '2026-11-23',
  registerNumber: '12 345 / 2026',
  caseSign: null,
  barcode: '1202600012345112',
}

export const applicant = { name: 'Żaneta Gżegżółka-Wójcik', address: 'ul. Źródlana 7 m. 3, 09-402 Płock' }
export const officer = { name: 'Anna Próbna', position: 'inspektor w Biurze Obsługi Klienta' }

const privacy: PrivacyFacts = {
  dpo: 'Ewa Inspektor, iod@plock.example',
  purpose: 'ustalenie warunków zabudowy',
  basis: 'art. 6 ust. 1 lit. c RODO',
  page: 'okienko.example/uslugi/WAB-04/dane',
}

export const receipt: ReceiptFacts = {
  ...letter,
  privacy,
  procedure: 'kpa',
  parties: { applicants: [applicant], proxy: null, broughtBy: null },
  matter: 'Wniosek o ustalenie warunków zabudowy dla działki 1234/5',
  card: 'karta WAB-04, edycja 3',
  filedOn: '2026-11-23',
  filedAt: '10:05',
  present: [{ name: 'Wniosek podpisany', wanted: 'oryginał' }],
  received: [
    { name: 'Wniosek', pages: 4, form: 'original', fate: 'kept' },
    { name: 'Mapa zasadnicza w skali 1:500', pages: 2, form: 'original', fate: 'returned' },
  ],
  lacks: [
    { name: 'Podpis wnioskodawcy na wniosku', basis: 'art. 63 § 3 k.p.a.', wanted: '' },
    {
      name: 'Określenie zapotrzebowania na wodę i energię',
      basis: 'art. 52 ust. 2 pkt 2 lit. a ustawy o planowaniu i zagospodarowaniu przestrzennym',
      wanted: 'oryginał, do zwrotu',
    },
  ],
  requested: [{ name: 'Zdjęcie działki od strony drogi', wanted: 'kopia', purpose: 'courtesy' }],
  fees: [
    {
      name: 'Opłata skarbowa za decyzję o warunkach zabudowy',
      grosze: 59_800,
      basis: 'część I ust. 8 załącznika do ustawy o opłacie skarbowej',
    },
  ],
  account: { number: '13 1020 3974 0000 5502 0177 8144', bic: null },
  desks: null,
  summons: {
    by: 'hand',
    days: 7,
    lastDay: '2026-11-30',
    steps: [
      { text: 'dnia doręczenia, 23 listopada 2026 r., nie wlicza się', basis: 'art. 57 § 1 k.p.a.' },
      { text: 'siódmy dzień to poniedziałek, 30 listopada 2026 r., dzień roboczy', basis: 'art. 57 § 4 k.p.a.' },
    ],
  },
  feeCall: { by: 'hand', days: 7, lastDay: '2026-11-30', steps: [] },
  handedTo: applicant.name,
  promise: { by: '2027-02-21' },
  delivery: 'osobiście',
  collection: 'Biuro Obsługi Klienta, ul. Zduńska 3, stanowisko nr 3',
  status: { code: 'ABCD-1234-EFGH-5', url: 'HTTPS://OKIENKO.EXAMPLE/S/ABCD1234EFGH5', page: 'okienko.example/stan' },
  officer,
}

export const parties = { applicants: [applicant], proxy: null, broughtBy: null }

export const lacks: [FormalLack, ...FormalLack[]] = [
  { name: 'Podpis wnioskodawcy na wniosku', basis: 'art. 63 § 3 k.p.a.' },
  { name: 'Wskazanie, czego dotyczy żądanie', basis: 'art. 63 § 2 k.p.a.' },
]

export const confirmation: ConfirmationFacts = {
  ...letter,
  parties,
  matter: receipt.matter,
  filedOn: '2026-11-23',
  filedAt: '10:05',
  channel: 'osobiście',
  enclosures: 2,
  officer,
  privacy,
}

export const summons: SummonsFacts = {
  ...letter,
  procedure: 'kpa',
  addressee: applicant,
  addressedAs: { as: 'party' },
  matter: receipt.matter,
  filedOn: '2026-11-20',
  lacks,
  requested: receipt.requested,
  days: 7,
  officer,
}

export const protocol: ProtocolFacts = {
  ...letter,
  applicant,
  proxy: null,
  present: ['Ewa Gżegżółka, córka wnoszącej'],
  place: 'Biuro Obsługi Klienta, okienko 1',
  startedAt: '10:05',
  endedAt: '10:20',
  matter: 'zaświadczenie o zameldowaniu',
  text: 'Proszę o wydanie zaświadczenia o zameldowaniu na pobyt stały.\n\nZaświadczenie jest mi potrzebne do spraw bankowych. Odbiorę je osobiście.',
  enclosures: ['Dowód uiszczenia opłaty skarbowej'],
  remarks: null,
  corrections: [],
  signing: { how: 'cannot-sign', signer: 'Ewa Gżegżółka', reason: 'złamana ręka' },
  officer,
}

export const handoverSheet: HandoverSheetFacts = {
  office,
  day: '2026-11-23',
  barcode: '3202600000078155',
  sheetNumber: '78 / 2026',
  from: 'Biuro Obsługi Klienta, stanowisko podawcze',
  to: 'Wydział Rozwoju i Polityki Gospodarczej Miasta, sekretariat',
  items: [
    { number: '12 345 / 2026', receivedOn: '2026-11-23', sender: applicant.name, title: receipt.matter, enclosures: 2 },
    {
      number: '12 346 / 2026',
      receivedOn: '2026-11-23',
      sender: 'Wymyślona Spółka z o.o.',
      title: 'Skarga na opłatę',
      enclosures: 0,
    },
  ],
  officer,
}

export const unexamined: UnexaminedFacts = {
  ...letter,
  procedure: 'kpa',
  day: '2026-12-10',
  parties,
  matter: receipt.matter,
  filedOn: '2026-11-23',
  summons: { of: '2026-11-23', servedOn: '2026-11-23', lastDay: '2026-11-30' },
  lacks,
  officer: { name: 'Jan Wymyślony', position: 'kierownik Biura Obsługi Klienta' },
}

export const noAddressNote: NoAddressNoteFacts = {
  ...letter,
  procedure: 'kpa',
  parties: { applicants: [{ name: applicant.name, address: null }], proxy: null, broughtBy: null },
  matter: receipt.matter,
  filedOn: '2026-11-20',
  search: {
    on: '2026-11-23',
    by: officer.name,
    sources: ['wcześniejsze sprawy', 'kartoteka klientów'],
    note: 'Nazwisko występuje dwa razy, z innymi imionami.',
  },
  asked: 'telefonicznie 23 listopada, numer nie odpowiada',
  officer: { name: 'Jan Wymyślony', position: 'kierownik referatu' },
}

export const unexaminedLetter: UnexaminedLetterFacts = {
  ...unexamined,
  addressee: applicant,
  higherAuthority: 'Samorządowego Kolegium Odwoławczego w Płocku',
  court: 'Wojewódzkiego Sądu Administracyjnego w Warszawie',
  returnables: ['Mapa zasadnicza w skali 1:500'],
  collectAt: 'Biuro Obsługi Klienta, okienko 3',
}

export const feeCall: FeeCallFacts = {
  ...letter,
  addressee: applicant,
  matter: 'zaświadczenie o zameldowaniu',
  filedOn: '2026-11-20',
  fees: [
    {
      name: 'Opłata skarbowa za zaświadczenie',
      grosze: 1700,
      basis: 'część II ust. 21 załącznika do ustawy o opłacie skarbowej',
    },
  ],
  account: {
    number: '13 1020 3974 0000 5502 0177 8144',
    bic: 'BPKOPLPW',
    holder: 'Urząd Miasta Płocka, pl. Stary Rynek 1',
  },
  desks: null,
  transferTitle: 'opłata skarbowa, 12 345 / 2026',
  days: 7,
  handed: null,
  officer,
}

export const handedFeeCall: FeeCallFacts = {
  ...feeCall,
  handed: { lastDay: '2026-11-30', steps: receipt.summons.by === 'hand' ? receipt.summons.steps : [] },
}

export const release: ReleaseFacts = {
  ...letter,
  caseSign: 'WRP-I.6730.12.2026',
  day: '2026-12-15',
  matter: receipt.matter,
  documents: [{ name: 'Decyzja o warunkach zabudowy', dated: '2026-12-14', mark: 'WRP-I.6730.12.2026.JK' }],
  receiver: 'Jan Pełnomocny',
  capacity: { as: 'proxy', of: applicant.name, powerOf: '2026-11-23' },
  identityDocument: 'dowód osobisty',
  releasedAt: '11:40',
  returned: [
    { name: 'Mapa zasadnicza w skali 1:500', state: 'returned' },
    { name: 'Akt notarialny', state: 'left' },
  ],
  remedy: { kind: 'appeal', to: 'Samorządowego Kolegium Odwoławczego w Płocku', lastDay: '2026-12-29' },
  officer,
}

export const metryka: MetrykaFacts = {
  ...letter,
  registerNumber: null,
  barcode: null,
  caseSign: 'WRP-I.6730.12.2026',
  matter: receipt.matter,
  initiatedOn: '2026-11-23',
  dates: [
    { label: 'Wpłynęło', on: '2026-11-23', steps: [] },
    {
      label: 'Termin ustawowy',
      on: '2026-12-23',
      steps: [{ text: 'Termin wynosi 1 miesiąc i kończy się 23 grudnia 2026 (środa).', basis: 'art. 57 § 3 KPA' }],
    },
    { label: 'Obiecano klientowi', on: '2026-12-18', steps: [] },
  ],
  notKept: null,
  rows: [
    {
      on: '2026-11-23',
      person: officer.name,
      position: officer.position,
      act: 'przyjęcie podania',
      document: 'RPW 12 345 / 2026',
    },
    { on: '2026-11-24', person: 'Jan Kowalczyk', position: 'inspektor', act: 'założenie sprawy', document: null },
  ],
}

export const label: LabelFacts = { ...letter, receivedOn: '2026-11-23', place: 'regał B, półka 2, miejsce 14' }

const posting = (number: number): Posting => ({
  ...{ outgoing: { number, year: 2026 }, service: 'registered-with-slip', addressee: 'Halina Zmyślona' },
  ...{ street: 'ul. Wymyślona 3 m. 4', postalLine: '09-400 Płock', postalNumber: postalNumber(number) },
  ...{ caseSign: `WGD.6621.${number}.2026.JK`, mass: 40, size: 'S', fee: 1090 },
})

/** A posting book of so many letters, nine on a page. */
export function postingBookOf(letters: number): PostingBookFacts {
  const made = postingBook(
    Array.from({ length: letters }, (_, at) => posting(at + 1)),
    9,
  )
  if (!made.ok) throw new Error(made.refusal.why)
  return {
    ...{
      office,
      day: '2026-11-23',
      bookNumber: '3 / 2026',
      operator: 'Poczta Polska S.A.',
      operatorKind: 'designated',
    },
    ...{ postingDay: '2026-11-24', book: made.event, officer },
  }
}
