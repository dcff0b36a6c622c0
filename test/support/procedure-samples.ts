import type { AppealInstructionFacts } from '#domain/documents/appeal-instruction.ts'
import type { AppealNoticeFacts, FinalityFacts } from '#domain/documents/appeal-letters.ts'
import type { ExclusionFacts, ResumptionFacts, SuspensionFacts } from '#domain/documents/case-orders.ts'
import type { DelayNoticeFacts } from '#domain/documents/delay-notice.ts'
import type { ForwardingFacts } from '#domain/documents/forwarding-letters.ts'
import type { HowToFileFacts } from '#domain/documents/how-to-file.ts'
import type { ReminderForwardingFacts } from '#domain/documents/reminder-forwarding.ts'
import type { RestoringFacts } from '#domain/documents/restoring-order.ts'
import type { ReturnOrderFacts } from '#domain/documents/return-order.ts'
import type { SeparationFacts } from '#domain/documents/separation-notice.ts'
import type { UnforwardableFacts } from '#domain/documents/unforwardable-order.ts'
import { applicant, feeCall, letter, officer, parties, receipt, unexamined } from './paper-samples.ts'

/** Invented orders and notices of a course of matters, beside the papers of the counter in `paper-samples.ts`. */
export const returnOrder: ReturnOrderFacts = {
  ...letter,
  day: '2026-12-09',
  caseSign: 'WSO.5345.1.2026',
  addressee: applicant,
  parties,
  matter: feeCall.matter,
  filedOn: '2026-11-20',
  higherAuthority: 'Samorządowego Kolegium Odwoławczego w Płocku',
  ownGrounds: null,
  fee: feeCall.fees[0],
  call: { of: '2026-11-23', days: 7, servedOn: '2026-11-30', lastDay: '2026-12-07' },
  officer: { name: 'Jan Wymyślony', position: 'kierownik referatu' },
}

const caseOrder = {
  ...returnOrder,
  caseSign: 'WRP-I.6730.12.2026',
  matter: receipt.matter,
  filedOn: '2026-11-23',
}
const counting = [{ text: 'Lata liczy się od dnia zawieszenia.', basis: 'art. 57 § 3a KPA' }]

export const suspension: SuspensionFacts = {
  ...caseOrder,
  article: 'art. 98 § 1',
  by: 'request',
  ground: 'Wniosek strony',
  suspendedOn: '2026-12-09',
  askBy: { lastDay: '2029-12-10', counting },
  dead: [],
  ownGrounds: 'Strona czeka na mapę do celów projektowych.',
}

export const resumption: ResumptionFacts = {
  ...caseOrder,
  article: 'art. 97 § 2',
  suspendedOn: '2026-11-30',
  resumedOn: '2026-12-09',
  end: { lastDay: '2027-01-04', counting },
  ownGrounds: 'Zapadł prawomocny wyrok.',
}

export const exclusion: ExclusionFacts = {
  ...caseOrder,
  article: 'art. 24 § 1 pkt 2',
  ground: 'brat lub siostra strony',
  official: 'Jan Wymyślony',
  replacement: 'Ewa Zmyślona',
  ownGrounds: 'Pracownik sam to oświadczył.',
}

export const restoring: RestoringFacts = {
  ...returnOrder,
  caseSign: 'WKŚ-II.6131.7.2026',
  day: '2026-12-14',
  matter: receipt.matter,
  filedOn: '2026-11-23',
  ownGrounds: 'Z karty wypisu wynika, że strona do 8 grudnia przebywała w szpitalu.',
  missed: 'cure',
  summons: unexamined.summons,
  request: { askedOn: '2026-12-10', obstacleEndedOn: '2026-12-08', lastDay: '2026-12-15' },
}

export const forwarding: ForwardingFacts = {
  ...letter,
  addressee: applicant,
  officer,
  parties: { applicants: [applicant], proxy: null, broughtBy: null },
  matter: 'Pozwolenie na budowę domu',
  filedOn: '2026-11-20',
  authority: 'Starosta Próbny',
  reasons: 'Pozwolenie na budowę wydaje starosta.\nUrząd miasta nie prowadzi takich spraw.',
  basis: 'art. 65 § 1 k.p.a.',
  enclosures: 3,
  notified: 'yes',
}

export const separation: SeparationFacts = {
  ...letter,
  addressee: applicant,
  officer,
  matter: 'Wycinka drzewa i ulga w podatku',
  filedOn: '2026-11-20',
  own: ['zezwolenie na usunięcie drzewa'],
  apart: [
    { what: 'ulga w podatku dochodowym', authority: 'Naczelnik Urzędu Skarbowego w Próbnie' },
    { what: 'zmiana granicy działki', authority: null },
  ],
}

export const howToFile: HowToFileFacts = {
  ...letter,
  addressee: { ...applicant, address: null },
  officer,
  matter: 'Zaświadczenie o przeznaczeniu działki',
  arrivedOn: '2026-11-20',
  cameBy: 'pocztą elektroniczną',
  outcome: 'waits',
}

export const unforwardable: UnforwardableFacts = {
  ...letter,
  caseSign: 'WGD.6620.7.2026',
  addressee: applicant,
  parties: { applicants: [applicant], proxy: null, broughtBy: null },
  matter: 'Zniesienie współwłasności',
  filedOn: '2026-11-20',
  higherAuthority: 'Samorządowego Kolegium Odwoławczego w Płocku',
  ownGrounds: 'Zniesienie współwłasności należy do sądu.',
  officer,
  because: { kind: 'common-court', court: 'Sąd Rejonowy w Próbnie' },
}

export const delayNotice: DelayNoticeFacts = {
  ...letter,
  caseSign: 'WRP-I.6730.12.2026',
  addressee: applicant,
  matter: receipt.matter,
  filedOn: '2026-11-23',
  basis: 'art. 36 KPA',
  end: '2026-12-23',
  endSetBy: 'law',
  newDate: '2027-01-29',
  reasons: 'Biegły nie przedstawił jeszcze opinii.',
  letter: 'delay',
  reminder: 'told',
  higherAuthority: 'Samorządowego Kolegium Odwoławczego w Płocku',
  counting: [{ text: 'Miesiąc od dnia wniesienia podania.', basis: 'art. 35 § 3 KPA' }],
  officer,
}

export const informationDelay: DelayNoticeFacts = {
  ...delayNotice,
  matter: 'Umowy na odśnieżanie w 2026 roku',
  basis: 'art. 13 ust. 2 ustawy o dostępie do informacji publicznej',
  end: '2026-12-07',
  newDate: '2027-01-20',
  reasons: 'Informacje trzeba zebrać z czterech wydziałów.',
  letter: 'public-information',
  reminder: 'not-known',
  counting: [
    {
      text: 'Dwa miesiące od dnia złożenia wniosku.',
      basis: 'art. 13 ust. 2 ustawy o dostępie do informacji publicznej',
    },
  ],
}

export const reminderForwarding: ReminderForwardingFacts = {
  ...letter,
  caseSign: 'WRP-I.6730.12.2026',
  addressee: { name: 'Samorządowe Kolegium Odwoławcze w Płocku', address: null },
  parties: { applicants: [applicant], proxy: null, broughtBy: null },
  matter: receipt.matter,
  reminderFiledOn: '2027-01-04',
  complains: 'of-inactivity',
  lastDay: '2027-01-11',
  position: 'Opinia wpłynęła 30 grudnia; decyzja jest w przygotowaniu.',
  officer,
}

export const appealLodged: AppealNoticeFacts = {
  ...letter,
  caseSign: 'WGD.6620.7.2026',
  addressee: applicant,
  officer,
  matter: 'Podział działki',
  appellant: 'Jan Wymyślony',
  filedOn: '2026-11-20',
  sentOn: '2026-11-23',
  higherAuthority: 'Samorządowego Kolegium Odwoławczego w Płocku',
}

export const instruction: AppealInstructionFacts = {
  ...letter,
  caseSign: 'WGD.6620.7.2026',
  addressee: applicant,
  officer,
  matter: 'Podział działki',
  act: 'decision',
  signedOn: '2026-11-23',
  instruction: {
    remedy: 'appeal',
    to: 'Samorządowego Kolegium Odwoławczego w Płocku',
    days: 14,
    mode: 'na piśmie, ustnie do protokołu albo na adres do doręczeń elektronicznych urzędu',
    waiver: 'told',
    fee: null,
    law: 'kpa',
  },
}

export const finality: FinalityFacts = {
  ...letter,
  caseSign: 'WGD.6620.7.2026',
  addressee: applicant,
  officer,
  matter: 'Podział działki',
  finalOn: '2026-11-20',
  parties: [
    { name: 'Jan Wymyślony', deliveredOn: '2026-11-05', end: { by: 'term', day: '2026-11-19' } },
    { name: 'Ewa Zmyślona', deliveredOn: '2026-11-05', end: { by: 'waiver', day: '2026-11-10' } },
  ],
}
