/**
 * The state model of the office, transition by transition (T1–T28): which act moves what from which state to which. The
 * guard of each act is its rule and the permitted acts of `paper-states.ts`, `case-states.ts`, `result-states.ts` and
 * `proceedings/decision-standing.ts`; this table says where an act leads. What has no act is computed from days.
 */
import type { Permission } from '../people/permissions.ts'
import type { ResultState } from '../release/result-states.ts'
import type { CaseState } from './case-states.ts'
import type { PaperState } from './paper-states.ts'

type Steps<Of extends string, State> = {
  of: Of
  act: Permission
  /** Empty: the act is the beginning. */
  from: readonly State[]
  to: readonly State[]
}
export type Step = Steps<'paper', PaperState> | Steps<'case', CaseState> | Steps<'result', ResultState>

/** One transition; `steps` is empty where days alone make it and a person decides what follows. */
export type Transition = { id: `T${number}`; event: string; basis: string; steps: readonly Step[] }

const beforeTransfer = ['checking', 'no-address', 'summoned', 'cure-running', 'fee-due', 'complete'] as const
const openPaper = ['channel-doubtful', ...beforeTransfer, 'in-unit', 'in-case'] as const
const registered: Step = { of: 'paper', act: 'intake.register-paper', from: [], to: ['checking', 'channel-doubtful'] }
const sent: Step = { of: 'paper', act: 'handover.send-sheet', from: ['complete'], to: ['in-transfer'] }

/** From the window to the unit: T1–T20. */
const papers: readonly Transition[] = [
  { id: 'T1', event: 'wniesiono podanie na piśmie', basis: 'art. 63 § 1 KPA', steps: [registered] },
  {
    id: 'T2',
    event: 'wniesiono podanie ustnie do protokołu',
    basis: 'art. 63 § 1 i 67 § 2 pkt 1 KPA',
    steps: [registered],
  },
  { id: 'T3', event: 'nadeszła przesyłka', basis: 'art. 57 § 5 i art. 61 § 3a KPA', steps: [registered] },
  { id: 'T4', event: 'wpisano do rejestru', basis: 'instrukcja kancelaryjna', steps: [registered] },
  {
    id: 'T5',
    event: 'przekazano według właściwości',
    basis: 'art. 65 § 1 KPA',
    steps: [{ of: 'paper', act: 'proceedings.forward-paper', from: openPaper, to: ['forwarded'] }],
  },
  {
    id: 'T6',
    event: 'zwrócono podanie postanowieniem',
    basis: 'art. 66 § 3 KPA',
    steps: [{ of: 'paper', act: 'proceedings.return-paper', from: openPaper, to: ['returned'] }],
  },
  {
    id: 'T7',
    event: 'przyjęto do sprawdzenia',
    basis: 'art. 63 § 1 KPA',
    steps: [
      {
        of: 'paper',
        act: 'intake.decide-channel',
        from: ['channel-doubtful'],
        to: ['checking', 'channel-doubtful', 'left-unexamined'],
      },
    ],
  },
  {
    id: 'T8',
    event: 'brak adresu, trwa jego ustalanie',
    basis: 'art. 64 § 1 KPA',
    steps: [
      { of: 'paper', act: 'completeness.note-no-address', from: ['checking'], to: ['no-address'] },
      { of: 'paper', act: 'completeness.record-address', from: ['no-address'], to: ['checking'] },
      { of: 'paper', act: 'completeness.leave-without-address', from: ['no-address'], to: ['left-unexamined'] },
      { of: 'paper', act: 'completeness.withdraw-leaving', from: ['left-unexamined'], to: ['no-address'] },
    ],
  },
  {
    id: 'T9',
    event: 'wezwano do usunięcia braków',
    basis: 'art. 64 § 2 KPA',
    steps: [
      {
        of: 'paper',
        act: 'completeness.issue-receipt',
        from: ['checking', 'complete'],
        to: ['cure-running', 'checking', 'complete'],
      },
      { of: 'paper', act: 'completeness.issue-summons', from: ['checking', 'cure-running'], to: ['summoned'] },
      { of: 'paper', act: 'completeness.record-delivery', from: ['summoned'], to: ['cure-running'] },
    ],
  },
  {
    id: 'T10',
    event: 'usunięto braki w terminie',
    basis: 'art. 64 § 2 i art. 57 § 5 KPA',
    steps: [{ of: 'paper', act: 'completeness.record-cure', from: ['summoned', 'cure-running'], to: ['complete'] }],
  },
  {
    id: 'T11',
    event: 'usunięto część braków',
    basis: 'art. 64 § 2 KPA',
    steps: [
      {
        of: 'paper',
        act: 'completeness.record-cure',
        from: ['summoned', 'cure-running'],
        to: ['summoned', 'cure-running'],
      },
    ],
  },
  { id: 'T12', event: 'upłynął termin i czas oczekiwania na pocztę', basis: 'art. 57 § 5 KPA', steps: [] },
  {
    id: 'T13',
    event: 'usunięto braki po terminie, przed wysłaniem zawiadomienia',
    basis: 'wyrok NSA I OSK 27/20',
    steps: [{ of: 'paper', act: 'completeness.record-cure', from: ['cure-running'], to: ['complete'] }],
  },
  {
    id: 'T14',
    event: 'pozostawiono bez rozpoznania',
    basis: 'art. 64 § 2 i art. 72 KPA',
    steps: [
      { of: 'paper', act: 'completeness.leave-unexamined', from: ['cure-running'], to: ['cure-running'] },
      { of: 'paper', act: 'completeness.dispatch-notice', from: ['cure-running'], to: ['left-unexamined'] },
    ],
  },
  {
    id: 'T15',
    event: 'wezwano do zapłaty',
    basis: 'art. 261 § 1 KPA',
    steps: [{ of: 'paper', act: 'completeness.call-for-fee', from: ['checking', 'complete'], to: ['fee-due'] }],
  },
  {
    id: 'T16',
    event: 'zwrócono nieopłacone podanie',
    basis: 'art. 261 § 2 KPA',
    steps: [
      { of: 'paper', act: 'completeness.return-unpaid', from: ['fee-due'], to: ['fee-due'] },
      { of: 'paper', act: 'completeness.dispatch-order', from: ['fee-due'], to: ['returned'] },
    ],
  },
  {
    id: 'T17',
    event: 'załatwiono od ręki',
    basis: 'art. 12 § 2, art. 35 § 2 i art. 268a KPA',
    steps: [
      { of: 'paper', act: 'release.settle-on-the-spot', from: ['checking', 'complete'], to: ['in-case'] },
      { of: 'case', act: 'release.settle-on-the-spot', from: ['open'], to: ['settled'] },
    ],
  },
  { id: 'T18', event: 'przekazano do kancelarii komórki', basis: 'instrukcja kancelaryjna', steps: [sent] },
  { id: 'T19', event: 'przekazano wprost na samodzielne stanowisko', basis: 'instrukcja kancelaryjna', steps: [sent] },
  {
    id: 'T20',
    event: 'potwierdzono odbiór',
    basis: 'instrukcja kancelaryjna',
    steps: [
      { of: 'paper', act: 'handover.confirm-receipt', from: ['in-transfer'], to: ['in-unit'] },
      { of: 'paper', act: 'handover.refuse-item', from: ['in-transfer'], to: ['complete'] },
      { of: 'paper', act: 'cases.found-case', from: ['in-unit'], to: ['in-case'] },
    ],
  },
]

/** From the case to its end: T21–T28. */
const cases: readonly Transition[] = [
  {
    id: 'T21',
    event: 'zawiadomiono o niezałatwieniu w terminie',
    basis: 'art. 36 § 1 KPA',
    steps: [{ of: 'case', act: 'proceedings.notify-delay', from: ['open'], to: ['open'] }],
  },
  {
    id: 'T22',
    event: 'załatwiono',
    basis: 'art. 104, art. 217 i art. 122c KPA',
    steps: [
      { of: 'case', act: 'cases.settle-case', from: ['open'], to: ['settled'] },
      { of: 'case', act: 'proceedings.note-tacit-settlement', from: ['open'], to: ['settled'] },
    ],
  },
  {
    id: 'T23',
    event: 'dokument dotarł do biura obsługi',
    basis: 'instrukcja kancelaryjna',
    steps: [{ of: 'result', act: 'release.accept-at-bok', from: ['on-the-way'], to: ['on-rack'] }],
  },
  {
    id: 'T24',
    event: 'wydano dokument',
    basis: 'art. 42 § 2 i art. 46 KPA',
    steps: [{ of: 'result', act: 'release.release-to-client', from: ['on-rack'], to: ['released'] }],
  },
  {
    id: 'T25',
    event: 'wysłano dokument',
    basis: 'art. 39 KPA',
    steps: [
      { of: 'result', act: 'release.dispatch-result', from: ['in-unit', 'on-the-way', 'on-rack'], to: ['in-delivery'] },
    ],
  },
  {
    id: 'T26',
    event: 'doręczono',
    basis: 'art. 44, 46 i 47 KPA, art. 42 ustawy o doręczeniach elektronicznych',
    steps: [{ of: 'result', act: 'release.record-delivery', from: ['in-delivery'], to: ['delivered'] }],
  },
  {
    id: 'T27',
    event: 'wycofano podanie',
    basis: 'art. 105 § 2 KPA',
    steps: [
      { of: 'paper', act: 'proceedings.record-withdrawal', from: openPaper, to: ['withdrawn', 'in-case'] },
      {
        of: 'case',
        act: 'proceedings.record-withdrawal',
        from: ['open', 'suspended', 'settled', 'appealed'],
        to: ['open', 'suspended', 'settled', 'appealed'],
      },
    ],
  },
  {
    id: 'T28',
    event: 'decyzja jest ostateczna',
    basis: 'art. 16 § 1, art. 127a i art. 129 § 2 KPA',
    steps: [
      { of: 'case', act: 'proceedings.note-finality', from: ['settled', 'closed'], to: ['settled', 'closed'] },
      { of: 'case', act: 'proceedings.record-waiver', from: ['settled', 'closed'], to: ['settled', 'closed'] },
    ],
  },
]

/** Returns: what suspends a case, takes it up again, or brings it back from its end. */
const returns: readonly Transition[] = [
  {
    id: 'T29',
    event: 'zawieszono i podjęto postępowanie',
    basis: 'art. 97, 98 i 103 KPA',
    steps: [
      { of: 'case', act: 'proceedings.suspend-case', from: ['open'], to: ['suspended'] },
      { of: 'case', act: 'proceedings.resume-case', from: ['suspended'], to: ['open'] },
    ],
  },
  {
    id: 'T30',
    event: 'wniesiono odwołanie i rozstrzygnięto je',
    basis: 'art. 127, 132, 133 i 138 KPA',
    steps: [
      { of: 'case', act: 'proceedings.record-appeal', from: ['settled', 'closed', 'appealed'], to: ['appealed'] },
      { of: 'case', act: 'proceedings.record-appeal-result', from: ['appealed'], to: ['settled', 'open'] },
      { of: 'case', act: 'proceedings.review-appeal', from: ['appealed'], to: ['settled'] },
    ],
  },
  {
    id: 'T31',
    event: 'przywrócono termin albo wrócono do rozpoznania',
    basis: 'art. 58, 59 i 37 KPA',
    steps: [
      {
        of: 'paper',
        act: 'completeness.decide-restoration',
        from: ['cure-running', 'left-unexamined'],
        to: ['complete', 'checking', 'left-unexamined'],
      },
      { of: 'paper', act: 'proceedings.decide-restoration', from: ['returned'], to: ['checking', 'returned'] },
      {
        of: 'paper',
        act: 'proceedings.resume-examination',
        from: ['left-unexamined', 'returned', 'withdrawn'],
        to: ['checking', 'channel-doubtful'],
      },
      {
        of: 'case',
        act: 'proceedings.decide-restoration',
        from: ['appealed'],
        to: ['appealed'],
      },
    ],
  },
]

/** Every transition, in the order in which a matter lives. */
export const TRANSITIONS: readonly Transition[] = [...papers, ...cases, ...returns]

/** Where an act may lead a paper from a state; empty when it does not move it. */
export function leadsTo(state: PaperState, act: Permission): PaperState[] {
  const steps = TRANSITIONS.flatMap((one) => one.steps).filter((step) => step.of === 'paper')
  const found = steps.filter((step) => step.act === act && step.from.includes(state)).flatMap((step) => step.to)
  return [...new Set(found)]
}
