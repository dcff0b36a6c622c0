import { describe, expect, test } from 'vitest'
import { STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { assignOfficer } from './assign-officer.ts'
import { type CaseTermRule, caseTerm } from './case-term.ts'
import { closeCase } from './close-case.ts'
import { type FoundingFacts, foundCase } from './found-case.ts'
import { type JoiningFacts, joinCase } from './join-case.ts'
import { type SettlingFacts, settleCase } from './settle-case.ts'

const why = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.why

describe('foundCase', () => {
  const facts: FoundingFacts = {
    state: 'in-unit',
    act: 'cases.found-case',
    filedOn: day('2026-11-23'),
    jrwaClass: '6624',
    group: 'none',
    duplicates: [],
  }
  const earlier = { filedOn: day('2026-11-20'), sign: null }
  test.each<[string, Partial<FoundingFacts>, string]>([
    ['a paper the unit acknowledged', {}, 'ok'],
    ['a paper still at the window', { state: 'complete' }, 'not-in-this-state'],
    ['on the spot from the window (art. 35 § 2)', { state: 'complete', act: 'release.settle-on-the-spot' }, 'ok'],
    ['a paper that has a case', { state: 'in-case' }, 'not-in-this-state'],
    ['a class of two digits', { jrwaClass: '15' }, 'ok'],
    ['a group opened by a case', { group: 'opened' }, 'ok'],
    ['a group nobody opened', { group: 'unknown' }, 'group-not-opened'],
    ['a class of six digits', { jrwaClass: '123456' }, 'ok'],
    ['a class of one digit', { jrwaClass: '1' }, 'jrwa-class-shape'],
    ['a class of seven digits', { jrwaClass: '1234567' }, 'jrwa-class-shape'],
    ['a class with a letter', { jrwaClass: '66A' }, 'jrwa-class-shape'],
    [
      'a duplicate of a paper with a case',
      { duplicates: [{ ...earlier, sign: 'WGD.6624.1.2026' }] },
      'duplicate-has-case',
    ],
    ['a duplicate of a paper without a case', { duplicates: [earlier] }, 'ok'],
  ])('%s', (_, change, expected) => {
    expect(why(foundCase({ ...facts, ...change }))).toBe(expected)
  })

  test.each<[string, Partial<FoundingFacts>, string, number]>([
    ['the day of delivery (art. 61 § 3)', {}, '2026-11-23', 2026],
    ['filed on 30 December, founded in January: the old year', { filedOn: day('2025-12-30') }, '2025-12-30', 2025],
    ['a duplicate filed earlier gives the day', { duplicates: [earlier] }, '2026-11-20', 2026],
    [
      'a duplicate filed later does not',
      { duplicates: [{ filedOn: day('2026-11-25'), sign: null }] },
      '2026-11-23',
      2026,
    ],
  ])('begins on %s', (_, change, initiatedOn, year) => {
    const outcome = foundCase({ ...facts, ...change })
    expect(outcome.ok && [outcome.event.initiatedOn.toString(), outcome.event.year]).toEqual([initiatedOn, year])
  })
})

describe('caseTerm', () => {
  const delay = [{ from: day('2026-11-02'), to: day('2026-11-06'), reason: 'party-delay' as const }]
  test.each<[string, string, CaseTermRule, string | null, string | null]>([
    [
      'art. 35 § 3: a month',
      '2026-11-23',
      { by: 'card', rule: { unit: 'months', count: 1 } },
      '2026-12-23',
      '2026-12-23',
    ],
    [
      'art. 217 § 3: a certificate in 7 days',
      '2026-11-17',
      { by: 'card', rule: { unit: 'days', count: 7 } },
      '2026-11-24',
      '2026-11-24',
    ],
    [
      'art. 217 § 3: a card of a month cannot bind a certificate beyond 7 days',
      '2026-11-17',
      {
        by: 'card',
        rule: { unit: 'months', count: 1 },
        longest: { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA', needs: 'nothing' },
      },
      '2026-11-24',
      '2026-11-24',
    ],
    [
      'a card of 30 days in February, where a month is shorter',
      '2027-01-29',
      {
        by: 'card',
        rule: { unit: 'days', count: 30 },
        longest: { unit: 'months', count: 1, basis: 'art. 35 § 3 KPA', needs: 'nothing' },
      },
      '2027-03-01',
      '2027-02-26',
    ],
    ['art. 35 § 1: at once', '2026-11-23', { by: 'card', rule: 'at-once' }, '2026-11-23', '2026-11-23'],
    ['art. 35 § 3: no card', '2026-11-23', { by: 'code' }, '2026-12-23', '2026-12-23'],
    ['no term in the card', '2026-11-23', { by: 'none' }, null, null],
  ])('%s', (_, from, rule, end, target) => {
    const term = caseTerm(day(from), rule, [], undefined, STATUTORY_DAYS)
    expect([term.statutoryEnd?.toString() ?? null, term.internalTarget?.toString() ?? null]).toEqual([end, target])
    expect(term.steps.length).toBeGreaterThan(0)
  })

  test('art. 35 § 5: the party’s delay moves the end, not the target', () => {
    const term = caseTerm(
      day('2026-11-02'),
      { by: 'card', rule: { unit: 'months', count: 1 } },
      delay,
      undefined,
      STATUTORY_DAYS,
    )
    expect([term.statutoryEnd?.toString(), term.internalTarget?.toString()]).toEqual(['2026-12-07', '2026-12-02'])
  })
})

describe('joinCase', () => {
  const facts: JoiningFacts = {
    paperState: 'in-unit',
    paperFiledOn: day('2026-11-20'),
    paper: 'other',
    caseState: 'open',
    caseInitiatedOn: day('2026-11-23'),
    paperUnit: 'wgd',
    caseUnit: 'wgd',
  }
  test.each<[string, Partial<JoiningFacts>, string]>([
    ['a second paper', {}, 'ok'],
    ['a paper without a unit', { paperUnit: null }, 'ok'],
    ['a settled case', { caseState: 'settled' }, 'case-not-in-this-state'],
    ['another unit’s case', { caseUnit: 'wop' }, 'case-of-another-unit'],
    ['a paper in another case', { paperState: 'in-case' }, 'not-in-this-state'],
  ])('%s', (_, change, expected) => {
    expect(why(joinCase({ ...facts, ...change }))).toBe(expected)
  })

  test.each<[string, Partial<JoiningFacts>, string, string]>([
    ['an earlier duplicate moves the beginning', { paper: 'duplicate' }, '2026-11-20', 'moves'],
    ['a later duplicate does not', { paper: 'duplicate', paperFiledOn: day('2026-11-24') }, '2026-11-23', 'stays'],
    ['another paper never does', {}, '2026-11-23', 'stays'],
  ])('%s', (_, change, initiatedOn, term) => {
    const outcome = joinCase({ ...facts, ...change })
    expect(outcome.ok && [outcome.event.initiatedOn.toString(), outcome.event.term]).toEqual([initiatedOn, term])
  })
})

describe('settleCase', () => {
  const facts: SettlingFacts = {
    state: 'open',
    act: 'cases.settle-case',
    initiatedOn: day('2026-11-20'),
    settledOn: day('2026-11-23'),
    today: day('2026-11-23'),
    outcome: 'decision',
    note: '',
  }
  test.each<[string, Partial<SettlingFacts>, string]>([
    ['a decision (art. 104)', {}, 'ok'],
    ['an order refusing a certificate (art. 219)', { outcome: 'order' }, 'ok'],
    ['on the day of initiation (art. 35 § 2)', { settledOn: day('2026-11-20') }, 'ok'],
    ['before initiation', { settledOn: day('2026-11-19') }, 'settled-before-initiation'],
    ['tomorrow', { settledOn: day('2026-11-24') }, 'settled-in-future'],
    ['another end without words', { outcome: 'other', note: '  ' }, 'other-end-without-words'],
    ['another end in words', { outcome: 'other', note: 'Odpowiedź pismem' }, 'ok'],
    ['a settled case', { state: 'settled' }, 'case-not-in-this-state'],
    ['a closed case', { state: 'closed' }, 'case-not-in-this-state'],
  ])('%s', (_, change, expected) => {
    expect(why(settleCase({ ...facts, ...change }))).toBe(expected)
  })
})

test.each([
  ['settled, all delivered', { state: 'settled', undelivered: 0 }, 'ok'],
  ['settled, a document not delivered', { state: 'settled', undelivered: 1 }, 'results-not-delivered'],
  ['not settled', { state: 'open', undelivered: 0 }, 'case-not-in-this-state'],
] as const)('closeCase: %s', (_, facts, expected) => {
  expect(why(closeCase(facts))).toBe(expected)
})

test.each([
  ['an officer of the unit', { state: 'open', current: null, officer: 'a', candidate: 'officer-here' }, 'ok'],
  ['a change after settling', { state: 'settled', current: 'b', officer: 'a', candidate: 'officer-here' }, 'ok'],
  [
    'somebody of another unit',
    { state: 'open', current: null, officer: 'a', candidate: 'other' },
    'not-an-officer-here',
  ],
  ['the same person', { state: 'open', current: 'a', officer: 'a', candidate: 'officer-here' }, 'already-the-officer'],
  [
    'a closed case',
    { state: 'closed', current: null, officer: 'a', candidate: 'officer-here' },
    'case-not-in-this-state',
  ],
] as const)('assignOfficer: %s', (_, facts, expected) => {
  expect(why(assignOfficer(facts))).toBe(expected)
})
