import { describe, expect, test } from 'vitest'
import { STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { keptSteps } from '../deadlines/drift.ts'
import type { Exclusion } from '../deadlines/exclusions.ts'
import { type CaseTermRule, caseTerm } from './case-term.ts'
import { type SideFacts, sideDates } from './side-dates.ts'

const noNotice = { notifiedEnd: null, notices: [], suspensions: [] }
const monthly: CaseTermRule = { by: 'card', rule: { unit: 'months', count: 1 } }
const factsOf = (filedOn: string, rule: CaseTermRule, exclusions: Exclusion[] = []): SideFacts => {
  const term = caseTerm(day(filedOn), rule, exclusions, undefined, STATUTORY_DAYS)
  return {
    statutoryEnd: term.statutoryEnd?.toString() ?? null,
    internalTarget: term.internalTarget?.toString() ?? null,
    derivation: keptSteps(term.steps),
    notice: noNotice,
    promise: null,
    noTerm: null,
  }
}
const fromNovember = factsOf('2026-11-23', monthly)
const notice = (newDate: string, notifiedOn = '2026-12-21') => ({ notifiedOn, newDate, basis: 'art. 36 KPA' })
const noticed = (facts: SideFacts, ...notices: ReturnType<typeof notice>[]): SideFacts => ({
  ...facts,
  notice: { ...noNotice, notices, notifiedEnd: notices.at(-1)?.newDate ?? null },
})
const delayed = (from: string, to: string): Exclusion[] => [{ from: day(from), to: day(to), reason: 'party-delay' }]

test.each<[string, SideFacts, string | null, string | null]>([
  ['art. 35 § 3: a month', fromNovember, '2026-12-23', '2026-12-23'],
  [
    'art. 57 § 4: the law’s end rolls, the target stays before',
    factsOf('2026-11-02', { by: 'card', rule: { unit: 'months', count: 2 } }),
    '2027-01-04',
    '2026-12-31',
  ],
  [
    'art. 35 § 5: the party’s days move the law’s end only',
    factsOf('2026-11-02', monthly, delayed('2026-11-02', '2026-11-06')),
    '2026-12-07',
    '2026-12-02',
  ],
  ['art. 12 § 2: at once', factsOf('2026-11-29', { by: 'card', rule: 'at-once' }), '2026-11-30', '2026-11-30'],
  ['no act sets a term', factsOf('2026-11-02', { by: 'none' }), null, null],
])('%s', (_article, facts, statutory, internal) => {
  const dates = sideDates(facts)
  expect([dates.statutory.value, dates.internal.value]).toEqual([statutory, internal])
  for (const one of [dates.statutory, dates.internal]) {
    if (one.value === null) expect(one.reason).not.toBe('')
    else expect(one.steps.at(-1)?.day).toBe(one.value)
    expect(one.steps.every(({ text, basis }) => text !== '' && basis !== '')).toBe(true)
  }
})

test('the target leaves out the exclusions and the roll, and says from which end it was taken', () => {
  const { internal } = sideDates(factsOf('2026-11-02', monthly, delayed('2026-11-02', '2026-11-06')))
  expect(internal.steps.map(({ day: on }) => on)).toEqual(['2026-11-02', '2026-12-02', '2026-12-02'])
  expect(internal.steps.at(-1)?.text).toContain('Cel wewnętrzny: 2 grudnia 2026 (środa)')
})

describe('the day of a notice (art. 36 § 1)', () => {
  const stepsOf = (facts: SideFacts) => sideDates(facts).notified.steps.map(({ text, basis }) => `${text} ${basis}`)

  test.each<[string, SideFacts, string[]]>([
    [
      'art. 37 § 1 pkt 1: beside the end of the law',
      noticed(fromNovember, notice('2027-01-15')),
      [
        'wyznaczyło nowy termin: 15 stycznia 2027 (piątek). art. 36 KPA',
        'organ nie jest bezczynny. art. 37 § 1 pkt 1 KPA',
      ],
    ],
    [
      'art. 36 § 1: the last of several',
      noticed(fromNovember, notice('2027-01-15'), notice('2027-02-15', '2027-01-14')),
      ['Wcześniej wyznaczono: 15 stycznia 2027.', 'Zawiadomienie z 14 stycznia 2027', 'art. 37 § 1 pkt 1 KPA'],
    ],
    [
      'art. 35 § 5: the law’s end went past it',
      noticed(factsOf('2026-11-23', monthly, delayed('2026-12-01', '2027-02-01')), notice('2027-01-15', '2026-12-01')),
      ['wyznaczyło nowy termin', 'Liczy się termin ustawowy. art. 35 § 5 i art. 37 § 1 pkt 1 KPA'],
    ],
  ])('%s', (_article, facts, expected) => {
    const told = stepsOf(facts)
    expect(told).toHaveLength(expected.length)
    for (const [at, words] of expected.entries()) expect(told[at]).toContain(words)
  })

  test.each([
    ['art. 103: it stood still after the notice', '2026-12-30', '2027-02-01', 'yes'],
    ['art. 103: it still stands', '2026-12-30', null, 'yes'],
    ['it had been taken up before the notice', '2026-12-01', '2026-12-10', 'no'],
    ['it stood still only after the named day', '2027-02-01', '2027-03-01', 'no'],
  ] as const)('%s', (_article, suspendedOn, resumedOn, said) => {
    const facts = noticed(fromNovember, notice('2027-01-15'))
    const suspended = { ...facts, notice: { ...facts.notice, suspensions: [{ suspendedOn, resumedOn }] } }
    expect(stepsOf(suspended).some((text) => text.includes('nie przesuwa dnia wyznaczonego'))).toBe(said === 'yes')
  })

  test.each<[string, SideFacts, string]>([
    ['none was sent', fromNovember, 'Nie zawiadamiano o niezałatwieniu sprawy w terminie.'],
    [
      'art. 138 § 2: sent before the case was remanded',
      { ...fromNovember, notice: { ...noNotice, notices: [notice('2027-01-15')] } },
      'Zawiadomienia sprzed zwrotu akt straciły znaczenie: termin biegnie na nowo.',
    ],
  ])('%s', (_article, facts, reason) => {
    expect(sideDates(facts).notified).toEqual({ value: null, steps: [], reason })
  })
})

describe('the promise', () => {
  const promise = { expectedOn: '2026-12-31', number: '7 / 2026', registeredOn: '2026-11-02' }

  test('has the length of the term, the paper and the day it was given with', () => {
    const facts = factsOf('2026-11-02', { by: 'card', rule: { unit: 'months', count: 2 } })
    const { promised } = sideDates({ ...facts, promise: { ...promise, why: facts.derivation } })
    expect(promised.steps.map(({ day: on }) => on)).toEqual(['2026-11-02', '2027-01-02', '2026-12-31'])
    expect(promised.steps.at(-1)?.text).toContain('Przy piśmie nr 7 / 2026, zarejestrowanym 2 listopada 2026, podano')
  })

  test('is told as not given', () => {
    expect(sideDates(fromNovember).promised).toEqual({
      value: null,
      steps: [],
      reason: 'Klientowi nie podano terminu.',
    })
  })
})

test('a paper without a term says why for the law and the target alike', () => {
  const facts = { ...factsOf('2026-11-02', { by: 'none' }), noTerm: 'Pismo nie czeka na załatwienie.' }
  const { statutory, internal } = sideDates(facts)
  expect([statutory.reason, internal.reason]).toEqual([facts.noTerm, facts.noTerm])
})
