import { describe, expect, it } from 'vitest'
import {
  type EditionSpan,
  planCallOff,
  planPublication,
  planWithdrawal,
  type ReleasedSpan,
  unusedFrom,
} from './publication.ts'

const span = (edition: number, validFrom: string, validTo: string | null = null): EditionSpan => ({
  ...{ edition, validFrom, validTo },
})
const today = '2026-11-23'
const off = (edition: number, validTo: string) => ({ edition, validTo })
const first = span(1, '2025-01-01')
const no = (why: string, more = {}) => ({ ok: false, refusal: { why, ...more } })

describe('a new edition', () => {
  it.each([
    ['of a new card', [], '2026-11-30', null, []],
    ['ends the one in force the day before', [first], '2026-11-30', null, [{ edition: 1, validTo: '2026-11-29' }]],
    ['from today ends it yesterday', [first], today, null, [{ edition: 1, validTo: '2026-11-22' }]],
    [
      'shortens one with an end',
      [span(1, '2025-01-01', '2026-12-31')],
      '2026-12-01',
      null,
      [{ edition: 1, validTo: '2026-11-30' }],
    ],
    ['after one that ended changes nothing', [span(1, '2025-01-01', '2026-11-01')], today, null, []],
    [
      'before a coming one, with an end, ends only the first',
      [first, span(2, '2027-03-01')],
      '2027-01-01',
      '2027-02-28',
      [{ edition: 1, validTo: '2026-12-31' }],
    ],
    [
      'takes no notice of one called off',
      [first, span(2, '2026-12-01', '2026-11-30')],
      '2026-12-01',
      null,
      [{ edition: 1, validTo: '2026-11-30' }],
    ],
    ['of one day', [], today, today, []],
  ] as const)('%s', (_what, editions, validFrom, validTo, closings) => {
    expect(planPublication(editions, { validFrom, validTo }, today)).toEqual({ ok: true, event: closings })
  })

  it.each([
    [
      'an end before the start',
      [],
      '2026-12-10',
      '2026-12-09',
      no('edition-ends-before-start', { validFrom: '2026-12-10', validTo: '2026-12-09' }),
    ],
    ['a start in the past', [], '2026-11-22', null, no('edition-starts-in-past', { day: '2026-11-22' })],
    ['a day that does not exist', [], '2026-02-30', null, no('edition-day-unknown', { day: '2026-02-30' })],
    [
      'a coming edition inside it',
      [first, span(2, '2026-12-01')],
      '2026-11-30',
      null,
      no('editions-overlap', { edition: 2, validFrom: '2026-12-01' }),
    ],
    [
      'another from the same day',
      [span(1, '2026-12-01')],
      '2026-12-01',
      null,
      no('editions-overlap', { edition: 1, validFrom: '2026-12-01' }),
    ],
    [
      'an end past the start of a coming one',
      [span(2, '2027-01-01')],
      '2026-12-01',
      '2027-01-01',
      no('editions-overlap', { edition: 2, validFrom: '2027-01-01' }),
    ],
  ] as const)('with %s is refused', (_what, editions, validFrom, validTo, refusal) => {
    expect(planPublication(editions, { validFrom, validTo }, today)).toEqual(refusal)
  })
})

describe('after an edition with an end', () => {
  it.each([
    ['no edition is in force: the one before does not come back', [first], '2026-11-30', '2026-12-01'],
    ['another that begins the day after is', [first, span(2, '2026-12-01')], '2026-11-30', null],
    ['one that begins later leaves days without any', [span(2, '2026-12-03')], '2026-11-30', '2026-12-01'],
    ['one that was called off is none', [span(2, '2026-12-01', '2026-11-30')], '2026-11-30', '2026-12-01'],
    ['of one without an end there is no such day', [first], null, null],
  ])('%s', (_, editions, validTo, day) => {
    expect(unusedFrom(editions, { validTo })).toBe(day)
  })
})

describe('a withdrawal', () => {
  it.each([
    ['ends the edition in force', [first], '2026-12-01', [{ edition: 1, validTo: '2026-11-30' }]],
    [
      'calls off the coming one as well',
      [span(1, '2025-01-01', '2026-12-31'), span(2, '2027-01-01')],
      '2026-12-01',
      [
        { edition: 1, validTo: '2026-11-30' },
        { edition: 2, validTo: '2026-12-31' },
      ],
    ],
    [
      'leaves one that ends earlier',
      [span(1, '2025-01-01', '2026-11-25'), span(2, '2026-11-26')],
      '2026-12-01',
      [{ edition: 2, validTo: '2026-11-30' }],
    ],
  ] as const)('%s', (_what, editions, from, closings) => {
    expect(planWithdrawal(editions, from, today)).toEqual({ ok: true, event: closings })
  })

  it.each([
    ['in the past', [first], '2026-11-22', 'withdrawal-in-past'],
    ['of a card that is not in use', [span(1, '2025-01-01', '2026-01-01')], '2026-12-01', 'withdrawal-of-nothing'],
    ['from no day', [first], '2026-13-01', 'edition-day-unknown'],
  ] as const)('%s is refused', (_what, editions, from, why) => {
    expect(planWithdrawal(editions, from, today)).toEqual(no(why, { day: from }))
  })
})

describe('calling off one coming edition', () => {
  const released = (
    edition: number,
    validFrom: string,
    validTo: string | null,
    releasedTo = validTo,
  ): ReleasedSpan => ({
    ...{ edition, validFrom, validTo, releasedTo },
  })
  const old = released(1, '2025-01-01', '2026-11-30', null)
  const coming = released(2, '2026-12-01', null)
  const late = released(3, '2027-01-01', null)

  it.each<[string, ReleasedSpan[], number, { edition: number; validTo: string | null }[]]>([
    ['the one before goes on without end', [old, coming], 2, [off(2, '2026-11-30'), { edition: 1, validTo: null }]],
    [
      'the one before goes on until its own last day',
      [released(1, '2025-01-01', '2026-11-30', '2026-12-31'), coming],
      2,
      [off(2, '2026-11-30'), { edition: 1, validTo: '2026-12-31' }],
    ],
    [
      'the one before goes on until the next begins',
      [old, released(2, '2026-12-01', '2026-12-31', null), late],
      2,
      [off(2, '2026-11-30'), { edition: 1, validTo: '2026-12-31' }],
    ],
    [
      'one that ended that day by itself stays ended',
      [released(1, '2025-01-01', '2026-11-30'), coming],
      2,
      [off(2, '2026-11-30')],
    ],
    ['a new card that was to begin', [coming], 2, [off(2, '2026-11-30')]],
    [
      'the later of two',
      [old, released(2, '2026-12-01', '2026-12-31', null), late],
      3,
      [off(3, '2026-12-31'), { edition: 2, validTo: null }],
    ],
  ])('%s', (_what, editions, edition, closings) => {
    expect(planCallOff(editions, edition, today)).toEqual({ ok: true, event: closings })
  })

  it.each<[string, ReleasedSpan[], number, object]>([
    ['one that is not there', [coming], 7, no('edition-not-coming', { edition: 7 })],
    ['twice', [released(2, '2026-12-01', '2026-11-30', null)], 2, no('edition-not-coming', { edition: 2 })],
    ['one in force', [old], 1, no('edition-begun', { edition: 1, validFrom: '2025-01-01' })],
    ['one that begins today', [released(2, today, null)], 2, no('edition-begun', { edition: 2, validFrom: today })],
  ])('is refused: %s', (_what, editions, edition, answer) => {
    expect(planCallOff(editions, edition, today)).toEqual(answer)
  })
})
