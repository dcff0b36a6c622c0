import { INTERESTED, KPA_BASE, NO_SUMMONS } from './common.ts'
import { underKpa, underOwnAct } from './editions.ts'
import type { LegalProfile } from './profiles.ts'
import { except, KPA_WAYS } from './ways.ts'

const TAX_DELAY = {
  most: null,
  times: 'again',
  reminder: 'told',
  letter: 'delay',
  basis: 'art. 140 Ordynacji podatkowej',
} as const
const TAX = {
  ...KPA_BASE,
  roll: 'art-12-op',
  cure: { minimumDays: 7, maximumDays: 7, basis: 'art. 169 § 1 Ordynacji podatkowej' },
  sanction: 'order',
  fees: 'tax-169',
  applicant: { who: 'party', basis: 'art. 133 § 1 Ordynacji podatkowej' },
  delay: TAX_DELAY,
} as const
/** An act that sets no term of its own, or leaves it to the card. */
const OWN_TERM = { term: null, longest: null } as const
const ID_ACT = 'ustawa z 6 sierpnia 2010 r. o dowodach osobistych'

/** Procedures with acts of their own; where the special act sets the term, the card has to carry it. */
export const SPECIAL_PROFILES: readonly LegalProfile[] = [
  ...underKpa({
    ...TAX,
    code: 'ORDYNACJA',
    name: 'Sprawa podatkowa (Ordynacja podatkowa)',
    term: { unit: 'months', count: 1, basis: 'art. 139 § 1 Ordynacji podatkowej' },
    longest: { unit: 'months', count: 2, basis: 'art. 139 § 1 Ordynacji podatkowej', needs: 'complicated-matter' },
    appeal: {
      kind: 'appeal',
      days: 14,
      waiver: 'not-possible',
      basis: 'art. 220 § 1 i art. 223 § 2 Ordynacji podatkowej',
    },
    remedy:
      'Na postanowienie o pozostawieniu podania bez rozpatrzenia służy zażalenie w terminie 7 dni (art. 169 § 4 i art. 236 Ordynacji podatkowej).',
  }),
  ...underKpa({
    ...TAX,
    code: 'TAX_CERTIFICATE',
    name: 'Zaświadczenie podatkowe',
    term: { unit: 'days', count: 7, basis: 'art. 306a § 5 Ordynacji podatkowej' },
    longest: { unit: 'days', count: 7, basis: 'art. 306a § 5 Ordynacji podatkowej', needs: 'nothing' },
    applicant: { ...INTERESTED, basis: 'art. 306a § 2 Ordynacji podatkowej' },
    appeal: {
      kind: 'complaint',
      days: 7,
      waiver: 'not-possible',
      basis: 'art. 306c i art. 236 § 2 Ordynacji podatkowej',
    },
    remedy:
      'Na postanowienie o odmowie wydania zaświadczenia służy zażalenie w terminie 7 dni od dnia doręczenia (art. 306c i art. 236 § 2 Ordynacji podatkowej).',
  }),
  ...underKpa({
    ...KPA_BASE,
    ...OWN_TERM,
    code: 'USC',
    name: 'Sprawa urzędu stanu cywilnego',
    remedy:
      'Od decyzji kierownika urzędu stanu cywilnego służy odwołanie do wojewody w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
  }),
  ...underKpa({
    ...KPA_BASE,
    code: 'EGIB_UPDATE',
    name: 'Aktualizacja ewidencji gruntów i budynków',
    term: { unit: 'days', count: 30, basis: 'art. 23 ust. 7 Prawa geodezyjnego i kartograficznego' },
    longest: {
      unit: 'days',
      count: 30,
      basis: 'art. 23 ust. 7 Prawa geodezyjnego i kartograficznego',
      needs: 'nothing',
    },
    fees: 'none',
    remedy:
      'Od decyzji odmawiającej aktualizacji służy odwołanie w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
    certainty: 'to-confirm',
  }),
  // filed in person, with the photo taken or checked at the window
  ...underOwnAct(
    {
      ...KPA_BASE,
      code: 'ID_CARD',
      name: 'Dowód osobisty',
      term: { unit: 'days', count: 30, basis: ID_ACT },
      longest: { unit: 'days', count: 30, basis: ID_ACT, needs: 'nothing' },
      fees: 'none',
      remedy:
        'Od decyzji o odmowie wydania dowodu osobistego służy odwołanie w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
      certainty: 'to-confirm',
    },
    except(KPA_WAYS, {
      post: { effect: 'doubtful', basis: ID_ACT },
      courier: { effect: 'doubtful', basis: ID_ACT },
      'drop-box': { effect: 'doubtful', basis: ID_ACT },
      oral: { effect: 'doubtful', basis: ID_ACT },
    }),
  ),
  ...underKpa({
    ...KPA_BASE,
    code: 'VEHICLE',
    name: 'Rejestracja pojazdu',
    term: { unit: 'days', count: 30, basis: 'art. 73–74 Prawa o ruchu drogowym' },
    longest: { unit: 'days', count: 30, basis: 'art. 73–74 Prawa o ruchu drogowym', needs: 'nothing' },
    remedy:
      'Od decyzji w sprawie rejestracji pojazdu służy odwołanie w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
    certainty: 'to-confirm',
  }),
  ...underKpa({
    ...KPA_BASE,
    ...OWN_TERM,
    ...NO_SUMMONS,
    code: 'NOTIFICATION',
    name: 'Zgłoszenie',
    start: 'notification-delivery',
    fees: 'none',
    remedy: 'Od decyzji o sprzeciwie służy odwołanie w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
  }),
  // a lack is put right by an order of the special act, which breaks the term; no summons of art. 64 § 2 KPA
  ...underKpa({
    ...KPA_BASE,
    ...NO_SUMMONS,
    code: 'WORKS_NOTICE',
    name: 'Zgłoszenie budowy lub robót budowlanych',
    start: 'notification-delivery',
    term: { unit: 'days', count: 21, basis: 'art. 30 ust. 5 Prawa budowlanego' },
    longest: { unit: 'days', count: 21, basis: 'art. 30 ust. 5 Prawa budowlanego', needs: 'nothing' },
    fees: 'none',
    remedy:
      'Od decyzji o sprzeciwie służy odwołanie do wojewody w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
    tacit: {
      effect: 'consent',
      term: { unit: 'days', count: 21, basis: 'art. 30 ust. 5 Prawa budowlanego' },
      from: 'notification-delivery',
      keptBy: 'posting',
      basis: 'art. 30 ust. 5 i 6a Prawa budowlanego',
    },
  }),
  ...treeNotice(),
  ...underKpa({
    ...KPA_BASE,
    ...OWN_TERM,
    ...NO_SUMMONS,
    code: 'OTHER',
    name: 'Inna sprawa',
    fees: 'none',
    applicant: { who: 'anyone', basis: 'art. 63 § 1 KPA' },
    appeal: { kind: 'none', basis: 'pismo kończące sprawę' },
    remedy: 'Sposób odwołania wskazuje pismo kończące sprawę.',
    metryka: 'not-kept',
  }),
]

/** Removal of a tree by a natural person: inspection, then silence. The act shortened both terms in 2023. */
function treeNotice(): LegalProfile[] {
  const notice = (inspection: number, objection: number) =>
    underKpa({
      ...KPA_BASE,
      ...NO_SUMMONS,
      code: 'TREE_NOTICE',
      name: 'Zgłoszenie zamiaru usunięcia drzewa',
      start: 'notification-delivery',
      term: { unit: 'days', count: inspection, basis: 'art. 83f ust. 6 ustawy o ochronie przyrody' },
      longest: {
        unit: 'days',
        count: inspection,
        basis: 'art. 83f ust. 6 ustawy o ochronie przyrody',
        needs: 'nothing',
      },
      fees: 'none',
      remedy: 'Od decyzji o sprzeciwie służy odwołanie w terminie 14 dni od dnia doręczenia (art. 129 § 2 KPA).',
      tacit: {
        effect: 'consent',
        term: { unit: 'days', count: objection, basis: 'art. 83f ust. 8 ustawy o ochronie przyrody' },
        from: 'inspection',
        keptBy: 'posting',
        basis: 'art. 83f ust. 8–10 ustawy o ochronie przyrody',
      },
      certainty: 'to-confirm',
    })
  const [before, after] = [notice(21, 14), notice(14, 7)]
  const changed = '2023-01-27'
  return [
    ...before.filter((one) => one.validFrom < changed).map((one) => ({ ...one, validTo: '2023-01-26' })),
    ...after.map((one) => (one.validFrom < changed ? { ...one, validFrom: changed } : one)),
  ]
}
