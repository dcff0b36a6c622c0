import { expect, test } from 'vitest'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { noteTacitSettlement, type TacitFacts, tacitTerm } from './tacit-settlement.ts'

const works = getLegalProfile('WORKS_NOTICE', '2026-11-02', STATUTORY.law)

test.each([
  [
    'art. 30 ust. 5 of the building act: 21 days',
    'WORKS_NOTICE',
    '2026-11-02',
    '2026-11-23',
    '2026-11-23',
    '2026-11-24',
  ],
  ['art. 122a § 2: a month', 'KPA_TACIT', '2026-11-02', '2026-12-02', '2026-12-02', '2026-12-03'],
  [
    'disputed roll: the office by the Friday, the client from the Tuesday',
    'WORKS_NOTICE',
    '2026-11-07',
    '2026-11-27',
    '2026-11-30',
    '2026-12-01',
  ],
  ['art. 83f: seven days from the inspection', 'TREE_NOTICE', '2026-11-16', '2026-11-23', '2026-11-23', '2026-11-24'],
] as const)('%s', (_, code, from, objectBy, lastDay, effectiveOn) => {
  const outcome = tacitTerm(getLegalProfile(code, '2026-11-02', STATUTORY.law), day(from), STATUTORY_DAYS)
  const found = outcome.ok ? outcome.event : undefined
  expect([found?.objectBy.toString(), found?.term.lastDay.toString(), found?.effectiveOn.toString()]).toEqual([
    objectBy,
    lastDay,
    effectiveOn,
  ])
})

const facts: TacitFacts = {
  days: STATUTORY_DAYS,
  state: 'open',
  profile: works,
  startedOn: day('2026-11-02'),
  today: day('2026-11-24'),
  issuedOn: null,
  noObjectionDeliveredOn: null,
  summons: 'none',
}

test.each<[string, Partial<TacitFacts>, string]>([
  ['art. 122c § 1: the day following the last day', {}, '2026-11-24'],
  ['the last day itself', { today: day('2026-11-23') }, 'tacit-not-yet'],
  ['art. 122b: an objection posted on the last day', { issuedOn: day('2026-11-23') }, 'tacit-act-issued'],
  ['an objection a day late does not count', { issuedOn: day('2026-11-24') }, '2026-11-24'],
  [
    'a notice of no objection makes it effective on its delivery',
    { noObjectionDeliveredOn: day('2026-11-12'), today: day('2026-11-12') },
    '2026-11-12',
  ],
  [
    'not before that delivery',
    { noObjectionDeliveredOn: day('2026-11-12'), today: day('2026-11-11') },
    'tacit-not-yet',
  ],
  ['a summons whose effect nobody judged', { summons: 'undecided' }, 'tacit-summons-undecided'],
  ['a summons that left the term running', { summons: 'term-runs' }, '2026-11-24'],
  [
    'no procedure of silence',
    { profile: getLegalProfile('KPA_DECISION', '2026-11-02', STATUTORY.law) },
    'tacit-not-in-this-procedure',
  ],
  ['settled already', { state: 'settled' }, 'case-not-in-this-state'],
])('noteTacitSettlement: %s', (_, change, expected) => {
  const outcome = noteTacitSettlement({ ...facts, ...change })
  expect(outcome.ok ? outcome.event.settledOn.toString() : outcome.refusal.why).toBe(expected)
})
