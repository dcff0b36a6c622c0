import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import {
  type AppealFacts,
  appealTerm,
  lastOf,
  recordAppeal,
  recordAppealResult,
  reviewAppeal,
  type SelfReview,
  sendAppeal,
} from './appeal.ts'
import {
  actsInStanding,
  type DecisionFacts,
  noteFinality,
  type PartyStanding,
  permittedInStanding,
  standingOf,
  standings,
  waiveAppeal,
} from './decision-standing.ts'

const { appeal: rule } = getLegalProfile('KPA_DECISION', '2026-11-23', STATUTORY.law)
const { appeal: order } = getLegalProfile('KPA_CERTIFICATE', '2026-11-23', STATUTORY.law)
const { appeal: none } = getLegalProfile('PETITION', '2026-11-23', STATUTORY.law)
const { appeal: tax } = getLegalProfile('ORDYNACJA', '2026-11-23', STATUTORY.law)
const party = (change: Partial<PartyStanding> = {}): PartyStanding => ({
  termFrom: null,
  deliveredOn: day('2026-11-25'),
  waivedOn: null,
  appeal: 'none',
  ...change,
})
const facts = (...parties: PartyStanding[]): DecisionFacts => ({
  rule,
  instructedDays: null,
  parties,
  calendar: STATUTORY,
})

test.each([
  ['art. 129 § 2: 14 days', rule, null, '2026-12-09'],
  ['art. 141 § 2: 7 days', order, null, '2026-12-02'],
  ['art. 112: a wrong instruction does not harm', rule, 30, '2026-12-28'],
  ['art. 112: a shorter one does not bind', rule, 7, '2026-12-09'],
  ['art. 13 ust. 2 of the act on petitions: nothing is open', none, null, null],
])('appealTerm: %s', (_, appeal, instructed, lastDay) => {
  expect(appealTerm(appeal, day('2026-11-25'), instructed, STATUTORY)?.lastDay.toString() ?? null).toBe(lastDay)
})

describe('standingOf', () => {
  const second = party({ deliveredOn: day('2026-12-01') })
  test.each<[string, DecisionFacts, string, string, string | null]>([
    ['nobody has it', facts(party({ deliveredOn: null })), '2026-12-20', 'undelivered', null],
    ['no party at all', facts(), '2026-12-20', 'undelivered', null],
    ['art. 40 § 3: one of two has it', facts(party(), party({ deliveredOn: null })), '2026-12-20', 'undelivered', null],
    ['art. 129 § 2: on the last day', facts(party()), '2026-12-09', 'appealable', '2026-12-10'],
    ['art. 57 § 5: the post of the last day may come', facts(party()), '2026-12-10', 'awaiting-post', '2026-12-10'],
    ['art. 57 § 5: on the seventh day still', facts(party()), '2026-12-16', 'awaiting-post', '2026-12-10'],
    ['art. 16 § 1: final', facts(party()), '2026-12-17', 'final', '2026-12-10'],
    ['art. 129 § 2: the later of two parties counts', facts(party(), second), '2026-12-15', 'appealable', '2026-12-16'],
    ['art. 16 § 1: an appeal', facts(party({ appeal: 'filed' }), second), '2026-12-30', 'appealed', null],
    ['art. 137: withdrawn', facts(party({ appeal: 'withdrawn' })), '2026-12-17', 'final', '2026-12-10'],
    [
      'art. 127a § 2: waived by all, final that day',
      facts(party({ waivedOn: day('2026-11-26') })),
      '2026-11-26',
      'final',
      '2026-11-26',
    ],
    [
      'art. 127a § 2: one of two waived',
      facts(party({ waivedOn: day('2026-11-26') }), second),
      '2026-12-01',
      'appealable',
      '2026-12-16',
    ],
    [
      'art. 44 § 4, 57 § 4: a fiction on 24 December, the kinder reading counts from the 28th',
      facts(party({ deliveredOn: day('2026-12-24'), termFrom: day('2026-12-28') })),
      '2027-01-11',
      'appealable',
      '2027-01-12',
    ],
    ['nothing is open', { ...facts(party()), rule: none }, '2026-11-25', 'final', '2026-11-25'],
  ])('%s', (_, decision, today, standing, finalOn) => {
    const found = standingOf(decision, day(today))
    expect([found.standing, found.finalOn?.toString() ?? null]).toEqual([standing, finalOn])
  })
})

test.each([
  ['not delivered', facts(party({ deliveredOn: null })), '2026-12-20', 'final-not-delivered'],
  ['appealed', facts(party({ appeal: 'filed' })), '2026-12-20', 'final-appealed'],
  ['the term runs', facts(party()), '2026-12-01', 'final-not-yet'],
  ['the post may come', facts(party()), '2026-12-16', 'final-not-yet'],
  ['final', facts(party()), '2026-12-17', '2026-12-10'],
])('noteFinality: %s', (_, decision, today, expected) => {
  const outcome = noteFinality(decision, day(today))
  expect(outcome.ok ? outcome.event.finalOn.toString() : outcome.refusal.why).toBe(expected)
})

test('the day from which finality may be noted is said', () => {
  expect(noteFinality(facts(party()), day('2026-12-01'))).toMatchObject({ refusal: { from: '2026-12-17' } })
})

describe('waiveAppeal (art. 127a § 1)', () => {
  const waiving = { rule, party: party(), instructedDays: null, waivedOn: day('2026-11-25') }
  test.each([
    ['on the day of delivery', {}, 'ok'],
    ['on the last day', { waivedOn: day('2026-12-09') }, 'ok'],
    ['after it', { waivedOn: day('2026-12-10') }, 'waiver-after-term'],
    ['before delivery', { party: party({ deliveredOn: null }) }, 'waiver-before-delivery'],
    ['the day before delivery', { waivedOn: day('2026-11-24') }, 'waiver-before-delivery'],
    ['twice', { party: party({ waivedOn: day('2026-11-25') }) }, 'waived-already'],
    ['after an appeal', { party: party({ appeal: 'filed' }) }, 'waiver-after-appeal'],
    ['in a tax matter', { rule: tax }, 'waiver-not-in-this-procedure'],
    ['where nothing is open', { rule: none }, 'waiver-not-in-this-procedure'],
  ] as const)('%s', (_, change, expected) => {
    const outcome = waiveAppeal({ ...waiving, ...change, calendar: STATUTORY })
    expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(expected)
  })
})

describe('recordAppeal', () => {
  const appeal: AppealFacts = {
    calendar: STATUTORY,
    state: 'settled',
    filedOn: day('2026-12-09'),
    receivedOn: day('2026-12-11'),
    lastDay: day('2026-12-09'),
    waived: 'no',
    review: { grants: 'not', parties: 'others-oppose' },
  }
  const agreed = { grants: 'in-full', parties: 'all-appealed-or-agree' } as const
  test.each<[string, Partial<AppealFacts>, string]>([
    ['art. 133: posted on the last day, sent in seven days', {}, 'in-time none send 2026-12-18'],
    ['art. 134: a late one is sent too', { filedOn: day('2026-12-10') }, 'late late send 2026-12-18'],
    ['art. 134: a waived one is sent too', { waived: 'yes' }, 'in-time waived send 2026-12-18'],
    ['before delivery', { lastDay: null }, 'before-delivery before-delivery send 2026-12-18'],
    ['art. 132: the office agrees in full', { review: agreed }, 'in-time none review-or-send 2026-12-18'],
    ['art. 132: others oppose', { review: { ...agreed, parties: 'others-oppose' } }, 'in-time none send 2026-12-18'],
    ['art. 132: not of a late one', { review: agreed, filedOn: day('2026-12-10') }, 'late late send 2026-12-18'],
    ['of a closed case', { state: 'closed' }, 'in-time none send 2026-12-18'],
    ['of a running case', { state: 'open' }, 'case-not-in-this-state'],
  ])('%s', (_, change, expected) => {
    const outcome = recordAppeal({ ...appeal, ...change })
    const { event } = outcome.ok ? outcome : { event: undefined }
    expect(
      event ? `${event.timing} ${event.note} ${event.way} ${event.sendBy.lastDay}` : !outcome.ok && outcome.refusal.why,
    ).toBe(expected)
  })
})

test.each([
  ['art. 138 § 2: remanded, the case runs again', 'appealed', 'remanded', 'open quashed'],
  ['art. 138 § 1 pkt 1: upheld', 'appealed', 'upheld', 'settled final'],
  ['art. 138 § 1 pkt 2: changed', 'appealed', 'changed', 'settled replaced'],
  ['art. 138 § 1 pkt 3: discontinued', 'appealed', 'discontinued', 'settled final'],
  ['art. 134: inadmissible or late', 'appealed', 'inadmissible', 'settled final'],
  ['no appeal', 'settled', 'upheld', 'case-not-in-this-state'],
] as const)('recordAppealResult: %s', (_, state, result, expected) => {
  const [on, fileReturnedOn] = [day('2026-12-01'), day('2026-12-02')]
  const outcome = recordAppealResult(state, { result, on, fileReturnedOn, today: day('2026-12-03') })
  expect(outcome.ok ? `${outcome.event.state} ${outcome.event.decision}` : outcome.refusal.why).toBe(expected)
})

test.each([
  ['art. 138 § 2: the term runs anew from the return of the file', 'remanded', '2026-12-02', '2026-12-02'],
  ['only after a remand', 'upheld', '2026-12-02', 'null'],
  ['without its return there is no term', 'remanded', null, 'remand-without-return'],
  ['not before the result', 'remanded', '2026-11-30', 'file-returned-before-result'],
  ['not tomorrow', 'remanded', '2026-12-04', 'file-returned-in-future'],
] as const)('recordAppealResult, %s', (_, result, back, expected) => {
  const [on, fileReturnedOn] = [day('2026-12-01'), back === null ? null : day(back)]
  const outcome = recordAppealResult('appealed', { result, on, fileReturnedOn, today: day('2026-12-03') })
  expect(outcome.ok ? String(outcome.event.runsFrom) : outcome.refusal.why).toBe(expected)
})

const selfReview: SelfReview = {
  ...{ state: 'appealed', note: 'none', parties: 'all-appealed-or-agree', sent: 'no' },
  ...{
    receivedOn: day('2026-12-11'),
    sendBy: day('2026-12-18'),
    decidedOn: day('2026-12-18'),
    today: day('2026-12-21'),
  },
}
test.each([
  ['art. 132 § 1: on the last day', {}, 'settled'],
  ['art. 132 § 2: a party opposes', { parties: 'others-oppose' }, 'review-opposed'],
  ['art. 134: of a late one', { note: 'late' }, 'review-of-doubtful-appeal'],
  ['art. 133: the file has gone up', { sent: 'yes' }, 'review-after-sending'],
  ['after the seven days', { decidedOn: day('2026-12-19') }, 'review-too-late'],
  ['before it came', { decidedOn: day('2026-12-10') }, 'review-before-appeal'],
  ['tomorrow', { decidedOn: day('2026-12-22') }, 'review-in-future'],
  ['no appeal', { state: 'settled' }, 'case-not-in-this-state'],
] as const)('reviewAppeal, %s', (_, change, expected) => {
  const outcome = reviewAppeal({ ...selfReview, ...change })
  expect(outcome.ok ? outcome.event.state : outcome.refusal.why).toBe(expected)
})

test.each([
  ['art. 133: on the seventh day', '2026-12-18', 'appealed', 'in-time'],
  ['art. 133: on the eighth', '2026-12-19', 'appealed', 'late'],
  ['on the day it came', '2026-12-11', 'appealed', 'in-time'],
  ['before it came', '2026-12-10', 'appealed', 'appeal-sent-before-received'],
  ['tomorrow', '2026-12-22', 'appealed', 'appeal-sent-in-future'],
  ['no appeal', '2026-12-18', 'settled', 'case-not-in-this-state'],
] as const)('sendAppeal: %s', (_, sentOn, state, expected) => {
  const outcome = sendAppeal({
    state,
    receivedOn: day('2026-12-11'),
    sentOn: day(sentOn),
    today: day('2026-12-21'),
    calendar: STATUTORY,
  })
  expect(outcome.ok ? outcome.event.timing : outcome.refusal.why).toBe(expected)
})

test('an appeal may be recorded however the decision stands (art. 134), finality noted only of a final one', () => {
  expect(standings.filter((standing) => !permittedInStanding(standing, 'proceedings.record-appeal'))).toEqual([])
  expect(standings.filter((standing) => permittedInStanding(standing, 'proceedings.note-finality'))).toEqual(['final'])
  expect(Object.keys(actsInStanding)).toEqual([...standings])
})

test('lastOf: nothing of nothing', () => {
  expect(lastOf([])).toBeNull()
})
