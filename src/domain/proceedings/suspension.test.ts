import { describe, expect, test } from 'vitest'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { caseTerm } from '../cases/case-term.ts'
import { requestLapses, resumeCase, type SuspensionFacts, suspendCase } from './suspension.ts'
import { enterUncountedPeriod } from './uncounted-period.ts'

const why = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.why

describe('suspendCase', () => {
  const facts: SuspensionFacts = {
    state: 'open',
    ground: 'preliminary-question',
    on: day('2026-11-10'),
    initiatedOn: day('2026-11-02'),
    today: day('2026-11-23'),
    askedBy: 'other',
    otherParties: 'oppose',
    publicInterest: 'endangered',
  }
  const request = {
    ground: 'party-request',
    askedBy: 'initiator',
    otherParties: 'agree',
    publicInterest: 'safe',
  } as const
  test.each<[string, Partial<SuspensionFacts>, string]>([
    ['art. 97 § 1 pkt 4: by law, whoever objects', {}, 'ok'],
    ['art. 97 § 1 pkt 1: the party died', { ground: 'party-died' }, 'ok'],
    ['art. 98 § 1: at the request of the initiator', request, 'ok'],
    ['art. 98 § 1: of another party', { ...request, askedBy: 'other' }, 'suspension-not-asked-by-initiator'],
    ['art. 98 § 1: another party opposes', { ...request, otherParties: 'oppose' }, 'suspension-opposed'],
    [
      'art. 98 § 1: public interest',
      { ...request, publicInterest: 'endangered' },
      'suspension-against-public-interest',
    ],
    ['on the day of initiation', { on: day('2026-11-02') }, 'ok'],
    ['before initiation', { on: day('2026-11-01') }, 'suspended-before-initiation'],
    ['today', { on: day('2026-11-23') }, 'ok'],
    ['tomorrow', { on: day('2026-11-24') }, 'suspended-in-future'],
    ['suspended already', { state: 'suspended' }, 'case-not-in-this-state'],
    ['settled', { state: 'settled' }, 'case-not-in-this-state'],
  ])('%s', (_, change, expected) => {
    expect(why(suspendCase({ ...facts, ...change }))).toBe(expected)
  })
})

describe('resumeCase', () => {
  const facts = {
    state: 'suspended',
    ground: 'preliminary-question',
    suspendedOn: day('2026-11-10'),
    resumedOn: day('2026-11-20'),
    today: day('2026-11-23'),
    cause: 'ended',
  } as const
  test.each([
    ['art. 97 § 2: the cause ended', {}, 'ok'],
    ['art. 97 § 2: it lasts', { cause: 'lasts' }, 'suspension-cause-lasts'],
    ['art. 98 § 2: at the request, whatever the cause', { ground: 'party-request', cause: 'lasts' }, 'ok'],
    ['before it began', { resumedOn: day('2026-11-09') }, 'resumed-before-suspended'],
    ['on its first day', { resumedOn: day('2026-11-10') }, 'ok'],
    ['tomorrow', { resumedOn: day('2026-11-24') }, 'resumed-in-future'],
    ['not suspended', { state: 'open' }, 'case-not-in-this-state'],
    [
      'art. 98 § 2: on the last day of the third year',
      { ground: 'party-request', suspendedOn: day('2023-11-22'), resumedOn: day('2026-11-23') },
      'ok',
    ],
    [
      'art. 98 § 2: later the application counts as withdrawn',
      { ground: 'party-request', suspendedOn: day('2023-11-19'), resumedOn: day('2026-11-20') },
      'suspended-application-lapsed',
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(why(resumeCase({ ...facts, ...change, calendar: STATUTORY }))).toBe(expected)
  })

  test('art. 103, 35 § 5: the whole time moves the end of the term', () => {
    const period = resumeCase({ ...facts, calendar: STATUTORY })
    const term = caseTerm(day('2026-11-02'), { by: 'code' }, period.ok ? [period.event] : [], undefined, STATUTORY_DAYS)
    expect(term.statutoryEnd?.toString()).toBe('2026-12-14')
  })

  test('art. 98 § 2: three years', () => {
    expect(requestLapses(day('2023-11-19'), STATUTORY).lastDay.toString()).toBe('2026-11-19')
  })
})

describe('enterUncountedPeriod (art. 35 § 5)', () => {
  const facts = {
    state: 'open',
    reason: 'party-delay',
    from: day('2026-11-02'),
    to: day('2026-11-06'),
    initiatedOn: day('2026-11-02'),
    today: day('2026-11-23'),
    note: 'Czekano na mapę',
  } as const
  test.each([
    ['the party’s delay', {}, 'ok'],
    ['lasting still', { to: null }, 'ok'],
    ['of one day', { to: day('2026-11-02') }, 'ok'],
    ['ending before it starts', { to: day('2026-11-01') }, 'uncounted-ends-before-start'],
    ['before initiation', { from: day('2026-11-01') }, 'uncounted-before-initiation'],
    ['ending tomorrow', { to: day('2026-11-24') }, 'uncounted-in-future'],
    ['beginning tomorrow', { from: day('2026-11-24'), to: null }, 'uncounted-in-future'],
    ['without a word why', { note: '' }, 'uncounted-without-note'],
    ['a suspension has its own act', { reason: 'suspension' }, 'suspension-has-its-own-act'],
    ['of a settled case', { state: 'settled' }, 'case-not-in-this-state'],
  ] as const)('%s', (_, change, expected) => {
    expect(why(enterUncountedPeriod({ ...facts, ...change }))).toBe(expected)
  })
})
