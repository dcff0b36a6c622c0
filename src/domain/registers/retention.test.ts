import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { retentionOf } from './retention.ts'
import { formatCategory, parseCategory } from './retention-category.ts'

describe('the category as plans write it', () => {
  test.each([
    ['A', 'A'],
    ['a', 'A'],
    ['B5', 'B5'],
    ['b-5', 'B5'],
    ['B 10', 'B10'],
    ['B50', 'B50'],
    ['BE10', 'BE10'],
    ['BE-5', 'BE5'],
    [' be 50 ', 'BE50'],
    ['Bc', 'Bc'],
    ['BC', 'Bc'],
    ['B-c', 'Bc'],
  ])('„%s” is %s', (text, written) => {
    expect(formatCategory(parseCategory(text)!)).toBe(written)
  })

  test.each(['', 'B', 'BE', 'B0', 'B05', 'B100', 'C5', 'BD5', 'A5', 'BE', 'BcE', 'B5*', 'B5 A', '5'])(
    '„%s” is none',
    (text) => {
      expect(parseCategory(text)).toBeUndefined()
    },
  )
})

/** Full calendar years from 1 January of the year after the case was closed (archive instruction of 18.01.2011). */
describe('the days that follow', () => {
  test.each([
    ['B5', '2026-11-20', '2027-01-01', '2029-01-01', 'disposal', '2032-01-01', 'the year of closing is not counted'],
    [
      'B5',
      '2027-01-02',
      '2028-01-01',
      '2030-01-01',
      'disposal',
      '2033-01-01',
      'closed two months later, a year longer',
    ],
    ['B5', '2026-12-31', '2027-01-01', '2029-01-01', 'disposal', '2032-01-01', 'the last day of a year'],
    ['B5', '2027-01-01', '2028-01-01', '2030-01-01', 'disposal', '2033-01-01', 'the first day of a year'],
    ['B1', '2026-05-05', '2027-01-01', '2029-01-01', 'disposal', '2028-01-01', 'shorter than the time in the unit'],
    ['B10', '2024-02-29', '2025-01-01', '2027-01-01', 'disposal', '2035-01-01', 'a leap day'],
    [
      'B50',
      '2026-11-20',
      '2027-01-01',
      '2029-01-01',
      'disposal',
      '2077-01-01',
      'beyond the years of the holiday calendar',
    ],
    ['BE5', '2026-11-20', '2027-01-01', '2029-01-01', 'expert-review', '2032-01-01', 'the archive decides'],
    ['BE50', '2026-11-20', '2027-01-01', '2029-01-01', 'expert-review', '2077-01-01', 'the archive decides'],
    [
      'A',
      '2026-11-20',
      '2027-01-01',
      '2029-01-01',
      'state-archive',
      '2052-01-01',
      'for ever, after 25 years elsewhere',
    ],
    ['Bc', '2026-11-20', '2027-01-01', undefined, 'end-of-use', undefined, 'no day is fixed'],
  ])(
    '%s closed on %s: counted from %s, office archive %s, %s %s (%s)',
    (text, closed, counted, archive, what, from, _why) => {
      const retention = retentionOf(parseCategory(text)!, day(closed))
      expect({
        category: retention.category,
        counted: retention.countedFrom.toString(),
        archive: retention.officeArchiveFrom?.toString(),
        what: retention.end.what,
        from: retention.end.from?.toString(),
      }).toEqual({ category: text, counted, archive, what, from })
    },
  )
})

describe('why', () => {
  const lines = (category: string) =>
    retentionOf(parseCategory(category)!, day('2026-11-20')).steps.map((step) => [step.day?.toString(), step.text])

  const opening = [
    ['2027-01-01', 'Sprawę zakończono 20 listopada 2026; pełne lata kalendarzowe liczy się od 1 stycznia 2027.'],
    ['2029-01-01', 'Do archiwum zakładowego akta trafiają po pełnych dwóch latach, od 1 stycznia 2029.'],
  ]

  test.each([
    [
      'B5',
      [
        ['2031-12-31', 'Kategoria B5: przechowuje się 5 lat, do 31 grudnia 2031.'],
        ['2032-01-01', 'Brakowanie jest możliwe od 1 stycznia 2032, za zgodą archiwum państwowego.'],
      ],
    ],
    [
      'BE2',
      [
        ['2028-12-31', 'Kategoria BE2: przechowuje się 2 lata, do 31 grudnia 2028.'],
        ['2029-01-01', 'Od 1 stycznia 2029 ekspertyza archiwum państwowego, które może zmienić kategorię na A.'],
      ],
    ],
    [
      'A',
      [
        [undefined, 'Kategoria A: przechowuje się wieczyście.'],
        ['2052-01-01', 'Do archiwum państwowego akta przekazuje się po 25 latach, od 1 stycznia 2052.'],
      ],
    ],
  ])('%s', (category, rest) => {
    expect(lines(category)).toEqual([...opening, ...rest])
  })

  test('Bc has no day and does not go to the office archive', () => {
    expect(lines('Bc')).toEqual([
      opening[0],
      [undefined, 'Kategoria Bc: przechowuje się do pełnego wykorzystania, dnia się nie wyznacza.'],
    ])
  })

  test.each(['A', 'B5', 'BE10', 'Bc'])('%s: every line names its source', (category) => {
    const { steps } = retentionOf(parseCategory(category)!, day('2026-11-20'))
    expect(steps.every(({ basis }) => /instrukcja archiwalna|art\. 5 ustawy/.test(basis))).toBe(true)
  })
})
