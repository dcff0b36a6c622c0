import { type Role, roles } from './roles.ts'

/**
 * How far a right reaches: the whole office, or only records of the unit or the post the role is held at.
 * `office` for a window clerk is on purpose: every window must be able to serve the client who stands before it.
 */
export type Reach = 'office' | 'unit' | 'post'
export type Right = readonly [Role, Reach]

const bok: readonly Right[] = [
  ['filing-clerk', 'office'],
  ['window-clerk', 'office'],
]
const counters: readonly Right[] = [...bok, ['release-clerk', 'office']]
const readers: readonly Right[] = [
  ...counters,
  ['coordinator', 'office'],
  ['auditor', 'office'],
  ['chancery', 'unit'],
  ['stand-alone-post', 'unit'],
  ['case-officer', 'unit'],
  ['signatory', 'unit'],
]
/** What everybody may do, because it concerns only themselves; also who has no role (yet, or any more). */
export const own: readonly Right[] = roles.map((role) => [role, 'office'] as const)
const caseworkers: readonly Right[] = [
  ['chancery', 'unit'],
  ['stand-alone-post', 'unit'],
  ['case-officer', 'unit'],
  ['signatory', 'unit'],
]
const receivers: readonly Right[] = [
  ['chancery', 'post'],
  ['stand-alone-post', 'post'],
]
const signatories: readonly Right[] = [['signatory', 'unit']]
/** Those who run a case: they notify, forward and note; orders and decisions are the signatory's. */
const officers: readonly Right[] = [
  ['case-officer', 'unit'],
  ['signatory', 'unit'],
  ['stand-alone-post', 'unit'],
]
/** Those who see how cards are written and approved. */
const cardReaders: readonly Right[] = [
  ['card-author', 'office'],
  ['card-approver-merits', 'office'],
  ['card-approver-release', 'office'],
  ['coordinator', 'office'],
  ['auditor', 'office'],
  ['administrator', 'office'],
]
const cardAuthors: readonly Right[] = [['card-author', 'office']]

/** Those who keep the office's days. */
const planners: readonly Right[] = [
  ['coordinator', 'office'],
  ['administrator', 'office'],
]

/** Those who keep the facts that cards refer to. */
const factKeepers: readonly Right[] = [...planners, ['card-author', 'office']]

/**
 * The one permission table: act → who may try it and how far. The name is also the name of the route, of the history
 * event and of the file of the act. Whether the act is possible now is the rule's business, not this table's.
 */
export const permissions = {
  'visits.start-visit': counters,
  'visits.end-visit': counters,
  'clients.find-client': readers,
  'clients.read-client': [...counters, ['coordinator', 'office'], ['auditor', 'office']],
  'clients.correct-client': [...bok, ['coordinator', 'office']],
  'intake.register-paper': bok,
  'intake.correct-paper': [...bok, ['coordinator', 'office']],
  'intake.annul-entry': [...bok, ['coordinator', 'office']],
  'intake.link-papers': [...bok, ['coordinator', 'office']],
  'intake.issue-confirmation': counters,
  'intake.draw-protocol': bok,
  'intake.enter-further-register': [...bok, ['coordinator', 'office']],
  'intake.decide-channel': signatories,
  'completeness.mark-items': bok,
  'completeness.drop-demand': officers,
  'completeness.note-no-address': bok,
  'completeness.record-address': bok,
  'completeness.leave-without-address': signatories,
  'completeness.issue-receipt': bok,
  'completeness.issue-summons': bok,
  'completeness.record-delivery': counters,
  'completeness.record-cure': bok,
  'completeness.extend-term': [...bok, ['signatory', 'unit']],
  'completeness.place-on-shelf': bok,
  'completeness.leave-unexamined': signatories,
  'completeness.dispatch-notice': [...bok, ['chancery', 'unit'], ['signatory', 'unit']],
  'completeness.withdraw-leaving': [...bok, ['signatory', 'unit']],
  'completeness.call-for-fee': bok,
  'completeness.record-fee-delivery': counters,
  'completeness.record-payment': counters,
  'completeness.waive-fee': signatories,
  'completeness.return-unpaid': signatories,
  'completeness.ask-restoration': bok,
  'completeness.decide-restoration': signatories,
  'completeness.dispatch-order': [...bok, ['chancery', 'unit'], ['signatory', 'unit']],
  'completeness.withdraw-order': signatories,
  'uploads.accept-upload': bok,
  'uploads.refuse-upload': bok,
  'uploads.read-upload': readers,
  'handover.add-to-sheet': bok,
  'handover.remove-from-sheet': bok,
  'handover.send-sheet': bok,
  'handover.confirm-receipt': receivers,
  'handover.refuse-item': receivers,
  'handover.report-missing': receivers,
  'handover.read-sheets': readers,
  'cases.found-case': caseworkers,
  'cases.join-case': caseworkers,
  'cases.assign-officer': caseworkers,
  'cases.settle-case': officers,
  'cases.close-case': caseworkers,
  'cases.read-list': readers,
  'proceedings.forward-paper': [...officers, ['coordinator', 'office']],
  'proceedings.notify-separate': [...officers, ['coordinator', 'office']],
  'proceedings.return-paper': signatories,
  'proceedings.record-withdrawal': [...bok, ...officers],
  'proceedings.note-assessment': [...bok, ...officers],
  'proceedings.pass-duties': [['coordinator', 'office']],
  'proceedings.decide-restoration': signatories,
  'proceedings.resume-examination': signatories,
  'proceedings.exclude-official': signatories,
  'proceedings.declare-urgency': [...counters, ...caseworkers],
  'proceedings.suspend-case': signatories,
  'proceedings.resume-case': signatories,
  'proceedings.enter-uncounted-period': officers,
  'proceedings.notify-delay': officers,
  'proceedings.record-reminder': [...bok, ...caseworkers],
  'proceedings.forward-reminder': officers,
  'proceedings.end-reminder': officers,
  'proceedings.note-tacit-settlement': officers,
  'proceedings.record-appeal': [...bok, ...caseworkers],
  'proceedings.send-appeal': officers,
  'proceedings.review-appeal': signatories,
  'proceedings.record-appeal-result': officers,
  'proceedings.record-waiver': [...bok, ...caseworkers],
  'proceedings.note-finality': officers,
  'release.send-to-bok': caseworkers,
  'release.accept-at-bok': counters,
  'release.release-to-client': counters,
  'release.dispatch-result': [...counters, ['chancery', 'unit']],
  'release.record-delivery': [...counters, ['chancery', 'unit']],
  'release.settle-on-the-spot': [['window-clerk', 'office']],
  'release.read-rack': readers,
  'outgoing.read-register': readers,
  'outgoing.read-books': [...counters, ['coordinator', 'office'], ['auditor', 'office']],
  'outgoing.gather-book': [...counters, ['coordinator', 'office']],
  'outgoing.describe-line': [...counters, ['coordinator', 'office']],
  'outgoing.take-out-letter': [...counters, ['coordinator', 'office']],
  'outgoing.close-book': [...counters, ['coordinator', 'office']],
  'outgoing.accept-book': [...counters, ['coordinator', 'office']],
  'outgoing.open-range': [
    ['coordinator', 'office'],
    ['administrator', 'office'],
  ],
  'outgoing.dispatch-letter': [...counters, ...caseworkers],
  'outgoing.dispatch-letters': [...counters, ...caseworkers],
  'outgoing.keep-letter': [...counters, ...caseworkers],
  'outgoing.record-slip': [...counters, ['chancery', 'unit'], ['case-officer', 'unit']],
  'e-delivery.read-addresses': readers,
  'e-delivery.record-address': [...counters, ['coordinator', 'office']],
  'e-delivery.check-address': [...counters, ['coordinator', 'office']],
  'e-delivery.end-address': [...counters, ['coordinator', 'office']],
  'outgoing.record-proof': [...counters, ['chancery', 'unit'], ['case-officer', 'unit']],
  'outgoing.retry-letter': [...counters, ['chancery', 'unit'], ['case-officer', 'unit']],
  'outgoing.withdraw-letter': [...counters, ['chancery', 'unit'], ['case-officer', 'unit']],
  'card-editor.read-cards': cardReaders,
  'card-editor.start-draft': cardAuthors,
  'card-editor.save-draft': cardAuthors,
  'card-editor.add-form': cardAuthors,
  'card-editor.remove-form': cardAuthors,
  'card-editor.drop-draft': cardAuthors,
  'card-editor.submit-draft': cardAuthors,
  'card-editor.approve-merits': [['card-approver-merits', 'office']],
  'card-editor.return-draft': [
    ['card-approver-merits', 'office'],
    ['card-approver-release', 'office'],
  ],
  'card-editor.approve-release': [['card-approver-release', 'office']],
  'card-editor.withdraw-card': [['card-approver-release', 'office']],
  'documents.read-document': readers,
  'documents.print-document': readers,
  'files.read-paper': readers,
  'files.read-case': readers,
  'files.print-metryka': readers,
  'search.find-anything': readers,
  'calendar.read-calendar': [...planners, ['auditor', 'office']],
  'calendar.read-hours': own,
  'calendar.enter-opening-day': planners,
  'calendar.withdraw-opening-day': planners,
  'calendar.change-week': planners,
  'calendar.rehearse-change': planners,
  'calendar.correct-free-day': planners,
  'calendar.enter-closure': planners,
  'calendar.change-law': planners,
  'calendar.revert-change': planners,
  'calendar.accept-date': planners,
  'calendar.keep-date': planners,
  'calendar.confirm-clock': [['administrator', 'office']],
  'facts.read-facts': own,
  'facts.check-cards': [
    ...factKeepers,
    ['card-approver-merits', 'office'],
    ['card-approver-release', 'office'],
    ['auditor', 'office'],
  ],
  'facts.dismiss-finding': factKeepers,
  'facts.enter-fact': factKeepers,
  'facts.enter-version': factKeepers,
  'facts.end-fact': factKeepers,
  'facts.withdraw-version': factKeepers,
  // the keeper of a card is whoever holds its position: the act asks
  'card-reviews.read-reviews': own,
  'card-reviews.review-card': own,
  'card-reviews.plan-review': factKeepers,
  'reports.read-desk': own,
  'reports.read-overdue': readers,
  'registers.read-register': readers,
  'admin.sign-out': own,
  'admin.lock-session': own,
  'admin.unlock-session': own,
  'admin.choose-window': own,
  'admin.change-password': own,
  'admin.change-display': own,
  'admin.read-me': own,
  'admin.save-draft': own,
  'admin.drop-draft': own,
  'admin.enter-absence': [
    ['coordinator', 'office'],
    ['administrator', 'office'],
  ],
  'admin.cancel-absence': [
    ['coordinator', 'office'],
    ['administrator', 'office'],
  ],
  'admin.read-jrwa': own,
  'admin.import-jrwa': [['administrator', 'office']],
  'admin.set-metryka': [
    ['administrator', 'office'],
    ['coordinator', 'office'],
  ],
  'admin.read-staff': [
    ['coordinator', 'office'],
    ['administrator', 'office'],
    ['auditor', 'office'],
  ],
  'admin.read-units': [...planners, ['card-author', 'office'], ['auditor', 'office']],
  'admin.end-unit': [['administrator', 'office']],
  'admin.read-settings': [...planners, ['auditor', 'office']],
  'admin.change-settings': [['administrator', 'office']],
  'admin.declare-accessibility': [['administrator', 'office']],
  'admin.add-staff': [['administrator', 'office']],
  'admin.reset-password': [['administrator', 'office']],
  'admin.end-access': [['administrator', 'office']],
  'admin.grant-role': [['administrator', 'office']],
  'admin.revoke-role': [['administrator', 'office']],
  'admin.create-token': own,
  'admin.revoke-token': own,
} as const satisfies Record<string, readonly Right[]>

/** The name of an act or of a reading: permission, route, history and file share it. */
export type Permission = keyof typeof permissions
