import type { LegalProfile } from './profiles.ts'

/** The present wording of art. 63 § 1 and of the delivery rules of KPA; earlier days are outside this program. */
const SINCE = '2021-10-05'
const KPA_CURE = { minimumDays: 7, maximumDays: null, basis: 'art. 64 § 2 KPA' }
const NO_EMAIL = { filing: 'left-unexamined', basis: 'art. 63 § 1 KPA' } as const
const COMMON = {
  validFrom: SINCE,
  validTo: null,
  cure: KPA_CURE,
  sanction: 'left-unexamined-act',
  email: NO_EMAIL,
} as const
const NO_SUMMONS = { cure: null, sanction: 'none' } as const

const CERTIFICATE_REMEDY =
  'Na postanowienie o odmowie wydania zaświadczenia służy zażalenie w terminie 7 dni od dnia doręczenia (art. 219 i art. 141 § 2 KPA).'

/** Procedures of KPA itself. */
const KPA: LegalProfile[] = [
  {
    ...COMMON,
    code: 'KPA_DECISION',
    name: 'Decyzja administracyjna',
    term: { unit: 'months', count: 1, basis: 'art. 35 § 3 KPA' },
    fees: 'stamp-duty-261',
    remedy:
      'Od decyzji służy odwołanie w terminie 14 dni od dnia jej doręczenia, za pośrednictwem organu, który ją wydał (art. 127 § 1 i art. 129 KPA).',
    metryka: 'kept',
  },
  {
    ...COMMON,
    code: 'KPA_CERTIFICATE',
    name: 'Zaświadczenie',
    term: { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA' },
    fees: 'stamp-duty-261',
    remedy: CERTIFICATE_REMEDY,
    metryka: 'kept',
  },
  {
    ...COMMON,
    code: 'KPA_TACIT',
    name: 'Sprawa załatwiana milcząco',
    term: { unit: 'months', count: 1, basis: 'art. 122a § 2 KPA' },
    fees: 'stamp-duty-261',
    remedy:
      'Na postanowienie w sprawie zaświadczenia o milczącym załatwieniu sprawy służy zażalenie w terminie 7 dni (art. 122f i art. 141 § 2 KPA).',
    metryka: 'kept',
  },
  {
    ...COMMON,
    code: 'EGIB_EXTRACT',
    name: 'Wypis lub wyrys z ewidencji gruntów i budynków',
    term: { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA' },
    fees: 'doo',
    remedy: CERTIFICATE_REMEDY,
    metryka: 'kept',
  },
]

/** Complaints, petitions and public information: e-mail is good there, and no fee is due for filing. */
const REQUESTS: LegalProfile[] = [
  {
    ...COMMON,
    code: 'COMPLAINT_VIII',
    name: 'Skarga lub wniosek (dział VIII KPA)',
    term: { unit: 'months', count: 1, basis: 'art. 237 § 1 i art. 244 § 1 KPA' },
    cure: {
      minimumDays: 7,
      maximumDays: 7,
      basis: '§ 8 ust. 2 rozporządzenia Rady Ministrów z 8 stycznia 2002 r. (Dz.U. nr 5 poz. 46)',
    },
    fees: 'none',
    remedy: 'Zawiadomienie o sposobie załatwienia skargi nie podlega zaskarżeniu; postępowanie jest jednoinstancyjne.',
    metryka: 'not-kept',
    email: {
      filing: 'effective',
      basis: '§ 5 rozporządzenia Rady Ministrów z 8 stycznia 2002 r. (Dz.U. nr 5 poz. 46)',
    },
  },
  {
    ...COMMON,
    code: 'PETITION',
    name: 'Petycja',
    term: { unit: 'months', count: 3, basis: 'art. 10 ust. 1 ustawy o petycjach' },
    cure: { minimumDays: 14, maximumDays: 14, basis: 'art. 7 ust. 2 ustawy o petycjach' },
    fees: 'none',
    remedy: 'Sposób załatwienia petycji nie może być przedmiotem skargi (art. 13 ust. 2 ustawy o petycjach).',
    metryka: 'not-kept',
    email: { filing: 'effective', basis: 'art. 4 ust. 1 ustawy o petycjach' },
  },
  {
    ...COMMON,
    ...NO_SUMMONS,
    code: 'UDIP',
    name: 'Udostępnienie informacji publicznej',
    term: { unit: 'days', count: 14, basis: 'art. 13 ust. 1 ustawy o dostępie do informacji publicznej' },
    fees: 'none',
    remedy:
      'Od decyzji o odmowie służy odwołanie w terminie 14 dni od dnia doręczenia (art. 16 ustawy o dostępie do informacji publicznej i art. 129 § 2 KPA).',
    metryka: 'not-kept',
    email: { filing: 'effective', basis: 'art. 10 ustawy o dostępie do informacji publicznej' },
  },
]

/** Procedures with acts of their own; where the special act sets the term, the card has to carry it. */
const SPECIAL: LegalProfile[] = [
  {
    ...COMMON,
    code: 'ORDYNACJA',
    name: 'Sprawa podatkowa (Ordynacja podatkowa)',
    term: { unit: 'months', count: 1, basis: 'art. 139 § 1 Ordynacji podatkowej' },
    cure: { minimumDays: 7, maximumDays: 7, basis: 'art. 169 § 1 Ordynacji podatkowej' },
    sanction: 'order',
    fees: 'tax-169',
    remedy:
      'Na postanowienie o pozostawieniu podania bez rozpatrzenia służy zażalenie w terminie 7 dni (art. 169 § 4 i art. 236 Ordynacji podatkowej).',
    metryka: 'kept',
    email: { filing: 'left-unexamined', basis: 'art. 168 Ordynacji podatkowej' },
  },
  {
    ...COMMON,
    code: 'USC',
    name: 'Sprawa urzędu stanu cywilnego',
    term: null,
    fees: 'stamp-duty-261',
    remedy:
      'Od decyzji kierownika urzędu stanu cywilnego służy odwołanie do wojewody w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
    metryka: 'kept',
  },
  {
    ...COMMON,
    ...NO_SUMMONS,
    code: 'NOTIFICATION',
    name: 'Zgłoszenie',
    term: null,
    fees: 'none',
    remedy: 'Od decyzji o sprzeciwie służy odwołanie w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
    metryka: 'kept',
  },
  {
    ...COMMON,
    ...NO_SUMMONS,
    code: 'OTHER',
    name: 'Inna sprawa',
    term: null,
    fees: 'none',
    remedy: 'Sposób odwołania wskazuje pismo kończące sprawę.',
    metryka: 'not-kept',
  },
]

/** Every edition of every profile; a change of law adds a row and ends the one before it. */
export const LEGAL_PROFILES: readonly LegalProfile[] = [...KPA, ...REQUESTS, ...SPECIAL]
