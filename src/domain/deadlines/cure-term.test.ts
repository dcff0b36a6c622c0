import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { cureTerm, isCureInTime, postingGrace } from './cure-term.ts'
import { countedDay, type PostingPlace } from './kept-term.ts'

test.each([
  ['art. 64 § 2: the shortest', '2026-11-23', 7, '2026-11-30'],
  ['art. 64 § 2 and 57 § 4', '2026-12-17', 7, '2026-12-28'],
  ['a longer term', '2026-11-23', 14, '2026-12-07'],
])('%s', (_article, deliveredOn, days, lastDay) => {
  const outcome = cureTerm({ deliveredOn: day(deliveredOn), days, calendar: STATUTORY })
  expect(outcome.ok && outcome.event.lastDay.toString()).toBe(lastDay)
})

test.each([
  [6, 'cure-term-too-short'],
  [0, 'cure-term-too-short'],
  [-7, 'cure-term-too-short'],
  [7.5, 'cure-term-too-short'],
  [367, 'cure-term-too-long'],
])('art. 64 § 2: %d days are refused', (days, why) => {
  expect(cureTerm({ deliveredOn: day('2026-11-23'), days, calendar: STATUTORY })).toMatchObject({
    ok: false,
    refusal: { why },
  })
})

test('the term of a cure tells its event and moves off free days', () => {
  expect(cureTerm({ deliveredOn: day('2026-11-23'), days: 366, calendar: STATUTORY })).toMatchObject({
    ok: true,
    event: { event: 'summons-delivery', roll: 'art-57' },
  })
})

test('the office waits for the post after the last day', () => {
  expect(postingGrace(day('2026-11-30')).toString()).toBe('2026-12-07')
  expect(postingGrace(day('2026-11-30'), 0).toString()).toBe('2026-11-30')
})

type Row = readonly [string, string, string | undefined, PostingPlace | undefined, boolean]

test.each<Row>([
  ['brought on the last day', '2026-11-30', undefined, undefined, true],
  ['brought a day late', '2026-12-01', undefined, undefined, false],
  [
    '§ 5 pkt 2: posted at the designated operator on the last day',
    '2026-12-03',
    '2026-11-30',
    'designated-operator',
    true,
  ],
  ['§ 5 pkt 2: posted there a day late', '2026-12-03', '2026-12-01', 'designated-operator', false],
  ['§ 5 pkt 2: an operator of another EU state', '2026-12-07', '2026-11-30', 'eu-universal-operator', true],
  ['§ 5 pkt 3: a consulate', '2026-12-20', '2026-11-30', 'consulate', true],
  ['§ 5 pkt 6: a prison', '2026-12-04', '2026-11-30', 'prison', true],
  ['a private courier counts on arrival', '2026-12-01', '2026-11-30', 'other-operator', false],
  ['a private courier in time', '2026-11-30', '2026-11-27', 'other-operator', true],
  ['an unknown operator counts on arrival', '2026-12-01', '2026-11-30', undefined, false],
  ['an impossible posting date after arrival', '2026-11-30', '2026-12-02', 'designated-operator', true],
])('art. 57 %s', (_why, arrivedOn, postedOn, operator, inTime) => {
  const cure = { arrivedOn: day(arrivedOn), postedOn: postedOn ? day(postedOn) : undefined, operator }
  expect(isCureInTime({ lastDay: day('2026-11-30'), ...cure })).toBe(inTime)
})

test('the day of the cure is the postmark where the law lets it be', () => {
  const sent = { arrivedOn: day('2026-12-03'), postedOn: day('2026-11-30') }
  expect(countedDay({ ...sent, operator: 'designated-operator' }).toString()).toBe('2026-11-30')
  expect(countedDay({ ...sent, operator: 'other-operator' }).toString()).toBe('2026-12-03')
})
