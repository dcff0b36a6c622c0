import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDay, plus } from '#test/support/second-opinion.ts'
import { isFreeDay } from '../calendar/free-days.ts'
import type { Hours, OpeningCalendar } from '../calendar/opening.ts'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { type Day, day, isBefore } from '../calendar/temporal.ts'
import { EXCLUSION_REASONS, type Exclusion, type ExclusionReason } from './exclusions.ts'
import { settlementTerm } from './settlement-term.ts'
import { deriveTerm, endOfTerm, type Roll, type TermRequest } from './term.ts'
import { TERM_UNITS, type TermUnit } from './term-length.ts'
import { deriveAgain, recordOf, type TermRecord } from './term-record.ts'

/** Far enough from both ends of the calendar for periods, targets and nine years to stay within it. */
const start = fc.integer({ min: 40, max: 14_600 }).map((offset) => day('2000-01-01').add({ days: offset }))
const unit = fc.constantFrom<TermUnit>(...TERM_UNITS)
const roll = fc.constantFrom<Roll>('art-57', 'art-12-op', 'none')
const count = fc.integer({ min: 1, max: 9 })
const reason = fc.constantFrom(...(Object.keys(EXCLUSION_REASONS) as ExclusionReason[]))

/** Periods around a day: some before it, some long, some overlapping. */
function periods(around: Day): fc.Arbitrary<Exclusion[]> {
  const one = fc.record({ offset: fc.integer({ min: -20, max: 60 }), days: fc.integer({ min: 0, max: 40 }), reason })
  const placed = one.map(({ offset, days, reason }) => {
    const from = around.add({ days: offset })
    return { from, to: from.add({ days }), reason }
  })
  return fc.array(placed, { maxLength: 5 })
}

const request: fc.Arbitrary<TermRequest & { from: Day }> = fc
  .tuple(start, unit, count, roll)
  .chain(([from, unit, count, roll]) =>
    periods(from).map((notCounted) => ({ from, length: { unit, count }, roll, notCounted, calendar: STATUTORY })),
  )

describe('whatever the term', () => {
  test('it never ends on a Saturday, Sunday or holiday, and all it passed were such days', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const term = endOfTerm(asked)
        if (asked.roll === 'none') expect(term.lastDay.equals(term.nominalEnd)).toBe(true)
        else expect(isFreeDay(term.lastDay, STATUTORY)).toBeNull()
        term.passed.forEach((passed, index) => {
          expect(passed.day.equals(term.nominalEnd.add({ days: index }))).toBe(true)
          expect(isFreeDay(passed.day, STATUTORY)).toMatchObject({
            kind: passed.kind,
            name: passed.name,
            basis: passed.basis,
          })
        })
        expect(term.nominalEnd.add({ days: term.passed.length }).equals(term.lastDay)).toBe(true)
      }),
    )
  })

  test('an event a day later never makes it end earlier', () => {
    fc.assert(
      fc.property(start, unit, count, roll, (from, unit, count, roll) => {
        const asked = { length: { unit, count }, roll }
        const term = endOfTerm({ ...asked, from, calendar: STATUTORY })
        expect(
          isBefore(endOfTerm({ ...asked, from: from.add({ days: 1 }), calendar: STATUTORY }).lastDay, term.lastDay),
        ).toBe(false)
      }),
    )
  })

  test('a longer one never ends earlier', () => {
    fc.assert(
      fc.property(start, unit, count, roll, (from, unit, count, roll) => {
        const longer = endOfTerm({ from, length: { unit, count: count + 1 }, roll, calendar: STATUTORY })
        expect(
          isBefore(longer.lastDay, endOfTerm({ from, length: { unit, count }, roll, calendar: STATUTORY }).lastDay),
        ).toBe(false)
      }),
    )
  })

  test('its derivation adds up to it, and computed again from what is kept it is the same', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const term = endOfTerm(asked)
        const days = term.notCounted.reduce((sum, period) => sum + period.days, 0)
        expect(term.endByLength.add({ days }).equals(term.nominalEnd)).toBe(true)
        expect(isBefore(asked.from, term.firstDay)).toBe(true)
        expect(isBefore(term.endByLength, term.firstDay)).toBe(false)
        const kept: TermRecord = JSON.parse(JSON.stringify(recordOf(asked, term)))
        const again = deriveAgain(kept, { calendar: STATUTORY })
        expect(again.ok && JSON.stringify(again.event)).toBe(JSON.stringify(term))
        expect(kept.lastDay).toBe(term.lastDay.toString())
      }),
    )
  })

  test('every line has words and an article, and the last one names the last day', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { steps, lastDay } = endOfTerm(asked)
        expect(steps.every(({ text, basis }) => text.endsWith('.') && basis !== '')).toBe(true)
        expect(steps.at(-1)?.day?.equals(lastDay)).toBe(true)
        expect(JSON.stringify(steps)).not.toMatch(/undefined|NaN/)
      }),
    )
  })
})

describe('the opening hours', () => {
  const early: Hours = { opens: '08:00', closes: '15:30' }
  const opening = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).map((open): OpeningCalendar => {
    const week = open.map((one, index) => (one || index === 2 ? early : 'closed'))
    return { legal: STATUTORY, periods: [{ from: day('2000-01-01'), week: week as never }], exceptions: [] }
  })

  test('never move a term of law', () => {
    fc.assert(
      fc.property(start, count, opening, (filedOn, count, opening) => {
        const rule = { unit: 'days', count } as const
        const plain = settlementTerm({ filedOn, rule, calendar: STATUTORY, opening: STATUTORY_DAYS.opening })
        const hours = settlementTerm({ filedOn, rule, opening, calendar: STATUTORY })
        expect(JSON.stringify(hours.statutory)).toBe(JSON.stringify(plain.statutory))
      }),
    )
  })
})

describe('periods that do not count', () => {
  const month = (from: Day, notCounted: readonly Exclusion[]) =>
    endOfTerm({
      from,
      length: { unit: 'months', count: 1 },
      roll: 'art-57',
      notCounted,
      calendar: STATUTORY,
    }).lastDay.toString()
  const withPeriods = start.chain((from) => periods(from).map((list) => ({ from, list })))

  test('count once, in whatever order and however often they are named', () => {
    fc.assert(
      fc.property(withPeriods, ({ from, list }) => {
        const once = month(from, list)
        expect(month(from, list.toReversed())).toBe(once)
        expect(month(from, [...list, ...list])).toBe(once)
      }),
    )
  })

  test('count the same when one is cut in two', () => {
    fc.assert(
      fc.property(withPeriods, ({ from, list }) => {
        const cut = list.flatMap(({ from, to, reason }) => {
          const middle = from.add({ days: Math.floor(from.until(to!).days / 2) })
          return [
            { from, to: middle, reason },
            { from: middle, to, reason },
          ]
        })
        expect(month(from, cut)).toBe(month(from, list))
      }),
    )
  })

  test('never bring the end forward', () => {
    fc.assert(
      fc.property(withPeriods, ({ from, list }) => {
        expect(month(from, list) >= month(from, [])).toBe(true)
      }),
    )
  })
})

describe('against another calendar, 2000–2050', () => {
  test.each(TERM_UNITS)('terms in %s from every third day', (unit) => {
    for (let from = '2000-01-01'; from < '2046-01-01'; from = plus(from, 3)) {
      const count = (Number(from.slice(8)) % 4) + 1
      const end = lastDay(from, count, unit)
      const term = deriveTerm({ from: day(from), length: { unit, count }, roll: 'art-57', calendar: STATUTORY })
      if (!term.ok || term.event.lastDay.toString() !== end)
        expect(`${from} + ${count} ${unit}: ${term.ok && term.event.lastDay}`).toBe(end)
    }
  })
})
