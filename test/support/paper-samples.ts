import type { ReceiptFacts } from '#domain/documents/receipt.ts'

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
  day: '2026-11-23',
  registerNumber: '12 345 / 2026',
  caseSign: null,
  barcode: '1202600012345112',
}

export const applicant = { name: 'Żaneta Gżegżółka-Wójcik', address: 'ul. Źródlana 7 m. 3, 09-402 Płock' }
export const officer = { name: 'Anna Próbna', position: 'inspektor w Biurze Obsługi Klienta' }

export const receipt: ReceiptFacts = {
  ...letter,
  procedure: 'kpa',
  parties: { applicants: [applicant], proxy: null, broughtBy: null },
  matter: 'Wniosek o ustalenie warunków zabudowy dla działki 1234/5',
  card: 'karta WAB-04, wydanie 3',
  filedOn: '2026-11-23',
  filedAt: '10:05',
  received: [
    { name: 'Wniosek', pages: 4, form: 'original', fate: 'kept' },
    { name: 'Mapa zasadnicza w skali 1:500', pages: 2, form: 'original', fate: 'returned' },
  ],
  lacks: [
    { name: 'Podpis wnioskodawcy na wniosku', basis: 'art. 63 § 3 k.p.a.' },
    {
      name: 'Określenie zapotrzebowania na wodę i energię',
      basis: 'art. 52 ust. 2 pkt 2 lit. a ustawy o planowaniu i zagospodarowaniu przestrzennym',
    },
  ],
  requested: [{ name: 'Zdjęcie działki od strony drogi', purpose: 'courtesy' }],
  fees: [
    {
      name: 'Opłata skarbowa za decyzję o warunkach zabudowy',
      grosze: 59_800,
      basis: 'część I ust. 8 załącznika do ustawy o opłacie skarbowej',
    },
  ],
  account: '13 1020 3974 0000 5502 0177 8144',
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
  promise: { by: '2027-02-21', note: null },
  delivery: 'osobiście w Biurze Obsługi Klienta, okienko 3',
  status: { code: 'ABCD-1234-EFGH-5', url: 'HTTPS://OKIENKO.EXAMPLE/S/ABCD1234EFGH5', page: 'okienko.example/stan' },
  officer,
}
