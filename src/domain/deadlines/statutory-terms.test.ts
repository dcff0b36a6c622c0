import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { isStatutoryTermName, STATUTORY_TERMS, type StatutoryTermName, statutoryTerm } from './statutory-terms.ts'

const names = Object.keys(STATUTORY_TERMS) as StatutoryTermName[]

test.each(names)('%s is a term of its act, told with its article', (name) => {
  const outcome = statutoryTerm(name, day('2026-11-23'), { calendar: STATUTORY })
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  const { basis, roll, event } = STATUTORY_TERMS[name]
  expect(outcome.event.steps[1]?.basis).toContain(`${basis} w związku z art. ${roll === 'art-57' ? '57' : '12'} §`)
  expect(outcome.event).toMatchObject({ event, roll })
  expect(STATUTORY_TERMS[name].name).toMatch(/^\p{Ll}/u)
})

test('names are known or not', () => {
  expect(['appeal', 'toString', ''].map(isStatutoryTermName)).toEqual([true, false, false])
})

test('a rule does not reach back before its act', () => {
  expect(statutoryTerm('petition', day('2015-09-05'), { calendar: STATUTORY })).toEqual({
    ok: false,
    refusal: { why: 'rule-not-in-force', since: '6 września 2015' },
  })
  expect(statutoryTerm('reminder-decision', day('2017-06-01'), { calendar: STATUTORY })).toMatchObject({ ok: true })
})

test('without the day of the event no term runs', () => {
  expect(statutoryTerm('petition', null, { calendar: STATUTORY })).toEqual({
    ok: false,
    refusal: { why: 'term-start-missing' },
  })
})

test('periods are passed on', () => {
  const notCounted = [{ from: day('2026-11-24'), to: day('2026-11-27'), reason: 'party-delay' }] as const
  const outcome = statutoryTerm('certificate', day('2026-11-23'), { notCounted, calendar: STATUTORY })
  expect(outcome.ok && outcome.event.lastDay.toString()).toBe('2026-12-03')
})
