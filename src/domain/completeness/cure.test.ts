import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import type { PostingPlace } from '../deadlines/kept-term.ts'
import { type CureStanding, judgeCure, lateFilingDay } from './cure.ts'
import { firstDayToLeave, latestLapsed, mayDispatch, mayLeave } from './leaving.ts'

/** domain.md 1.6: filed and summoned on Monday 23.11.2026, last day 30.11.2026. */
const standing: CureStanding = {
  today: day('2026-12-20'),
  issuedOn: day('2026-11-23'),
  lastDay: day('2026-11-30'),
  items: [{ itemId: 'signature', curedOn: null }],
  leaving: 'none',
}
type Row = [string, { arrived: string; posted?: string; operator?: PostingPlace }, CureStanding['leaving'], object]

const cured = (arrived: string, posted?: string, operator?: PostingPlace, itemIds = ['signature']) => ({
  itemIds,
  arrivedOn: day(arrived),
  postedOn: posted ? day(posted) : null,
  operator: operator ?? null,
})

describe('the worked example of art. 64', () => {
  test.each<Row>([
    [
      '(a) signs at the window on the last day',
      { arrived: '2026-11-30' },
      'none',
      { timing: 'in-time', filedOn: null },
    ],
    [
      '(b) art. 57 § 5 pkt 2: posted on the last day, came on 3.12',
      { arrived: '2026-12-03', posted: '2026-11-30', operator: 'designated-operator' },
      'none',
      { timing: 'in-time', filedOn: null, curedOn: '2026-11-30' },
    ],
    [
      '(c) by a private courier, a day late, no notice sent: filed on the day of the cure (NSA I OSK 27/20)',
      { arrived: '2026-12-01', posted: '2026-11-30', operator: 'other-operator' },
      'none',
      { timing: 'late', filedOn: '2026-12-01', leaving: 'untouched' },
    ],
    [
      'edge case 9: the notice is signed but lies in the out-tray',
      { arrived: '2026-12-09' },
      'decided',
      { timing: 'late', filedOn: '2026-12-09', leaving: 'withdrawn' },
    ],
    ['(d) after the dispatch', { arrived: '2026-12-09' }, 'dispatched', { why: 'cure-after-dispatch' }],
    [
      'art. 57 § 5: posted in time, but the notice went out meanwhile',
      { arrived: '2026-12-09', posted: '2026-11-30', operator: 'prison' },
      'dispatched',
      { timing: 'in-time', filedOn: null, leaving: 'void' },
    ],
    [
      'a late posting is counted from its arrival (art. 61 § 3)',
      { arrived: '2026-12-03', posted: '2026-12-01', operator: 'designated-operator' },
      'none',
      { filedOn: '2026-12-03' },
    ],
  ])('%s', (_article, { arrived, posted, operator }, leaving, answer) => {
    const outcome = judgeCure(cured(arrived, posted, operator), { ...standing, leaving })
    const said = outcome.ok ? { ...outcome.event, curedOn: String(outcome.event.curedOn) } : outcome.refusal
    const plain = 'filedOn' in said ? { ...said, filedOn: said.filedOn?.toString() ?? null } : said
    expect(plain).toMatchObject(answer)
  })
})

describe('several lacks', () => {
  const two = { ...standing, items: [...standing.items, { itemId: 'map', curedOn: null }] }
  test('T11: a partial cure leaves the rest and moves no date', () => {
    expect(judgeCure(cured('2026-11-26'), two)).toMatchObject({ event: { rest: ['map'], filedOn: null } })
  })
  test('the whole is late when the last lack went late', () => {
    const half = { ...two, items: [{ itemId: 'signature', curedOn: day('2026-11-26') }, two.items[1]!] }
    const outcome = judgeCure(cured('2026-12-02', undefined, undefined, ['map']), half)
    expect(outcome.ok && outcome.event.filedOn?.toString()).toBe('2026-12-02')
  })
  test('a letter posted in time that comes after a late cure does not take the lateness away', () => {
    const half = { ...two, items: [{ itemId: 'signature', curedOn: day('2026-12-02') }, two.items[1]!] }
    const outcome = judgeCure(cured('2026-12-04', '2026-11-30', 'designated-operator', ['map']), half)
    expect(outcome.ok && [outcome.event.timing, outcome.event.filedOn?.toString()]).toEqual(['in-time', '2026-12-02'])
  })
  test('before delivery no term runs, so nothing is late', () => {
    const outcome = judgeCure(cured('2026-12-02', undefined, undefined, ['signature', 'map']), {
      ...two,
      lastDay: null,
    })
    expect(outcome).toMatchObject({ event: { timing: 'in-time', rest: [], filedOn: null } })
  })
})

test.each<[string, (string | null)[], string | null, string | undefined]>([
  ['nothing was cured', [null], '2026-11-30', undefined],
  ['all in time', ['2026-11-30', '2026-11-24'], '2026-11-30', undefined],
  ['the last one late (NSA I OSK 27/20)', ['2026-11-24', '2026-12-02', '2026-12-01'], '2026-11-30', '2026-12-02'],
  ['no term ran yet', ['2026-12-02'], null, undefined],
])('the filing day: %s', (_why, cures, lastDay, answer) => {
  const days = cures.map((text) => (text ? day(text) : null))
  expect(lateFilingDay(days, lastDay ? day(lastDay) : null)?.toString()).toBe(answer)
})

test.each<[string, ReturnType<typeof cured>, string]>([
  ['nothing chosen', cured('2026-11-30', undefined, undefined, []), 'cure-of-nothing'],
  ['an item of another summons', cured('2026-11-30', undefined, undefined, ['other']), 'cure-not-summoned'],
  ['tomorrow', cured('2026-12-21'), 'cure-in-future'],
  ['before the summons', cured('2026-11-22'), 'cure-before-summons'],
  ['posted after it came', cured('2026-11-25', '2026-11-26', 'designated-operator'), 'posted-after-arrival'],
  ['posted, nobody knows where (art. 57 § 5)', cured('2026-11-30', '2026-11-26'), 'posting-needs-operator'],
])('a cure cannot be: %s', (_why, cure, why) => {
  expect(judgeCure(cure, standing)).toMatchObject({ refusal: { why } })
})

test('a defect is removed once', () => {
  const items = [{ itemId: 'signature', curedOn: day('2026-11-25') }]
  expect(judgeCure(cured('2026-11-30'), { ...standing, items })).toMatchObject({
    refusal: { why: 'item-already-cured' },
  })
})

describe('leaving unexamined (T14)', () => {
  test.each<[string, string, string | null, number, 'none' | 'decided', string]>([
    ['the day after the grace', '2026-12-08', '2026-11-30', 1, 'none', 'ok'],
    ['art. 57 § 5: a posted cure may still come', '2026-12-07', '2026-11-30', 1, 'none', 'cure-may-still-come'],
    ['on the last day', '2026-11-30', '2026-11-30', 1, 'none', 'cure-may-still-come'],
    ['delivery is not proven', '2027-02-01', null, 1, 'none', 'summons-not-delivered'],
    ['nothing is missing any more', '2026-12-08', '2026-11-30', 0, 'none', 'nothing-formal-missing'],
    ['decided already', '2026-12-08', '2026-11-30', 1, 'decided', 'leaving-already-decided'],
  ])('%s', (_why, today, lastDay, uncured, leaving, answer) => {
    const outcome = mayLeave({ today: day(today), lastDay: lastDay ? day(lastDay) : null, uncured, leaving })
    expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
  })

  test.each<[string, string, string, string]>([
    ['the same day', '2026-12-08', '2026-12-08', 'ok'],
    ['before the decision', '2026-12-08', '2026-12-07', 'dispatched-before-decision'],
    ['tomorrow', '2026-12-08', '2026-12-11', 'dispatched-in-future'],
  ])('dispatch: %s', (_why, decidedOn, dispatchedOn, answer) => {
    const days = { dispatchedOn: day(dispatchedOn), today: day('2026-12-10') }
    const outcome = mayDispatch({ ...days, decidedOn: day(decidedOn) })
    expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
  })

  test('the list of papers past their grace agrees with the rule', () => {
    const today = day('2026-12-08')
    expect(latestLapsed(today).toString()).toBe('2026-11-30')
    expect(firstDayToLeave(latestLapsed(today)).toString()).toBe(today.toString())
  })
})
