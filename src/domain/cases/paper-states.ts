import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Permission } from '../people/permissions.ts'

/** Where a paper stands on its way from the window to its case. */
export const paperStates = [
  'checking',
  'channel-doubtful',
  'no-address',
  'summoned',
  'cure-running',
  'fee-due',
  'complete',
  'in-transfer',
  'in-unit',
  'in-case',
  'left-unexamined',
  'forwarded',
  'returned',
  'closed',
  'annulled',
  'withdrawn',
] as const
export type PaperState = (typeof paperStates)[number]

/** Acts that never depend on the state: the number is given, the file may always be read and confirmed. */
const always = [
  'intake.issue-confirmation',
  'intake.link-papers',
  'intake.draw-protocol',
  'intake.enter-further-register',
  'documents.print-document',
  'handover.remove-from-sheet',
  // what a client sent is answered whatever has become of the paper meanwhile; a cure it makes only by its own rule
  'uploads.accept-upload',
  'uploads.refuse-upload',
  'completeness.dispatch-order',
] as const
/** A reminder (ponaglenie, art. 37 KPA) is taken whatever has become of the paper: acceptance is never refused. */
const filed = [
  ...always,
  'proceedings.record-reminder',
  'proceedings.forward-reminder',
  'proceedings.end-reminder',
] as const
/** The authority watches over its competence at every stage (art. 19 KPA), so it may forward or return at every one. */
const competence = [
  'proceedings.forward-paper',
  'proceedings.notify-separate',
  'proceedings.return-paper',
  'proceedings.exclude-official',
] as const
const open = [
  ...filed,
  ...competence,
  'proceedings.record-withdrawal',
  'proceedings.note-assessment',
  'intake.correct-paper',
  'edition-changes.apply-edition',
  'edition-changes.keep-edition',
  'intake.name-heirs',
] as const
const describing = [...open, 'intake.annul-entry'] as const
const checking = [
  ...describing,
  'completeness.mark-items',
  'completeness.drop-demand',
  'completeness.place-on-shelf',
] as const

/**
 * What may be done to a paper in each state. Server and screen ask this one table; a new state does not compile until
 * its row is written. «Left unexamined» is only reached by an officer's act, never by a timer (NSA I OPS 2/13).
 */
export const actsInState = {
  checking: [
    ...checking,
    'completeness.note-no-address',
    'completeness.issue-receipt',
    'completeness.issue-summons',
    'completeness.call-for-fee',
    'handover.add-to-sheet',
    'release.settle-on-the-spot',
  ],
  // nobody is summoned and nothing goes on until an officer says whether this way of filing has effect (art. 63 § 1 KPA)
  'channel-doubtful': [...describing, 'completeness.place-on-shelf', 'intake.decide-channel'],
  // without an address nobody can be summoned either (art. 64 § 1 KPA)
  'no-address': [...checking, 'completeness.record-address', 'completeness.leave-without-address'],
  summoned: [...checking, 'completeness.record-delivery', 'completeness.record-cure', 'completeness.extend-term'],
  'cure-running': [
    ...checking,
    'completeness.record-cure',
    'completeness.extend-term',
    'completeness.issue-receipt',
    'completeness.issue-summons',
    'completeness.leave-unexamined',
    'completeness.dispatch-notice',
    'completeness.withdraw-leaving',
    'completeness.ask-restoration',
    'completeness.decide-restoration',
  ],
  'fee-due': [
    ...checking,
    'completeness.record-fee-delivery',
    'completeness.record-payment',
    'completeness.waive-fee',
    'completeness.return-unpaid',
    'completeness.withdraw-order',
  ],
  complete: [
    ...checking,
    'completeness.issue-receipt',
    'completeness.call-for-fee',
    'handover.add-to-sheet',
    'handover.send-sheet',
    'release.settle-on-the-spot',
  ],
  // whoever holds it is being settled: a withdrawal or a forwarding waits a working day for the acknowledgement
  'in-transfer': [...filed, 'handover.confirm-receipt', 'handover.refuse-item', 'handover.report-missing'],
  'in-unit': [...open, 'cases.found-case', 'cases.join-case'],
  'in-case': [...open, 'cases.assign-officer', 'cases.settle-case'],
  // only a cure posted in time (art. 57 § 5 KPA) can still be recorded; the rule refuses any other with its reason
  'left-unexamined': [
    ...filed,
    'completeness.record-cure',
    // only a leaving for want of an address, of which no notice goes out (art. 64 § 1 KPA)
    'completeness.withdraw-leaving',
    'completeness.ask-restoration',
    'completeness.decide-restoration',
    'proceedings.resume-examination',
  ],
  forwarded: [...filed],
  // the term of art. 261 § 1 KPA may be restored, and an order of return set aside
  returned: [...filed, 'proceedings.decide-restoration', 'proceedings.resume-examination'],
  closed: [...filed],
  annulled: [...always],
  // a withdrawal may prove void: made by somebody not entitled, or taken back before it came
  withdrawn: [...filed, 'proceedings.resume-examination'],
} as const satisfies Record<PaperState, readonly Permission[]>

/** The refusal of an act that the paper's state does not permit. */
export type NotNow = { why: 'not-in-this-state'; state: PaperState; act: Permission }

/** May this act be done to a paper in this state? */
export function permitted(state: PaperState, act: Permission): boolean {
  const acts: readonly Permission[] = actsInState[state]
  return acts.includes(act)
}

/** `permitted` as an outcome, for the start of a rule. */
export function inState(state: PaperState, act: Permission): Outcome<PaperState, NotNow> {
  return permitted(state, act) ? accept(state) : refuse({ why: 'not-in-this-state', state, act })
}
