import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DaysTaken, fewestMatters, usualTime } from './usual-time.ts'

const even = (from: number, count: number): DaysTaken[] =>
  Array.from({ length: count }, (_, at) => ({ days: from + at, matters: 1 }))

describe('the usual time of settled matters', () => {
  const table: [string, DaysTaken[], ReturnType<typeof usualTime>][] = [
    ['nothing settled', [], undefined],
    ['nineteen matters are too few', [{ days: 5, matters: 19 }], undefined],
    ['twenty matters of one length', [{ days: 5, matters: 20 }], { matters: 20, median: 5, from: 5, to: 5 }],
    ['twenty matters of 1 to 20 days', even(1, 20), { matters: 20, median: 10, from: 2, to: 18 }],
    ['a hundred matters of 1 to 100 days', even(1, 100), { matters: 100, median: 50, from: 10, to: 90 }],
    [
      'one that lasted two years moves nothing',
      [
        { days: 730, matters: 1 },
        { days: 7, matters: 39 },
      ],
      { matters: 40, median: 7, from: 7, to: 7 },
    ],
  ]
  test.each(table)('%s', (_, taken, expected) => expect(usualTime(taken)).toEqual(expected))

  const many = fc.array(fc.record({ days: fc.nat(800), matters: fc.integer({ min: 1, max: 30 }) }), { maxLength: 40 })

  test('never tells of fewer than twenty matters, always of twenty and more', () => {
    fc.assert(
      fc.property(many, (taken) => {
        const count = taken.reduce((sum, one) => sum + one.matters, 0)
        expect(usualTime(taken) === undefined).toBe(count < fewestMatters)
      }),
    )
  })

  test('the figures are days that happened, in order, with at least half at most the median and 80 % within the range', () => {
    fc.assert(
      fc.property(many, (taken) => {
        const told = usualTime(taken)
        if (!told) return
        const within = (from: number, to: number) =>
          taken.filter(({ days }) => days >= from && days <= to).reduce((sum, one) => sum + one.matters, 0)
        for (const figure of [told.from, told.median, told.to]) expect(taken.map(({ days }) => days)).toContain(figure)
        expect(told.from <= told.median && told.median <= told.to).toBe(true)
        expect(within(0, told.median) * 2).toBeGreaterThanOrEqual(told.matters)
        expect(within(told.from, told.to) * 10).toBeGreaterThanOrEqual(told.matters * 8)
      }),
    )
  })
})
