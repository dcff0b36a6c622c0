import { expect, test } from 'vitest'
import { comingDays, comingWeeks } from './coming-days.ts'
import type { PlaceHours } from './place-hours.ts'
import { STATUTORY } from './statutory.ts'

const week: PlaceHours['hours'] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  opens: '07:30',
  closes: '15:30',
  from: '2026-01-01',
  until: null,
}))
const place = (over: Partial<PlaceHours> = {}): PlaceHours => ({ hours: week, closures: [], days: [], ...over })

test.each([
  ['an ordinary fortnight says nothing', '2026-11-16', place(), []],
  [
    'holidays close a place on its working days, weekends need no word',
    '2026-12-20',
    place(),
    ['2026-12-24 closed', '2026-12-25 closed', '2027-01-01 closed'],
  ],
  [
    'a working Saturday is told with its hours',
    '2026-12-01',
    place({ days: [{ day: '2026-12-05', opens: '08:00', closes: '12:00' }] }),
    ['2026-12-05 08:00-12:00'],
  ],
  [
    'shorter hours and a day off',
    '2026-12-01',
    place({
      days: [
        { day: '2026-12-04', opens: '07:30', closes: '12:00' },
        { day: '2026-12-07', opens: null, closes: null },
      ],
    }),
    ['2026-12-04 07:30-12:00', '2026-12-07 closed'],
  ],
  [
    'a closure wins over a day that was entered open; beyond a fortnight nothing is told',
    '2026-12-01',
    place({
      closures: [{ firstDay: '2026-12-05', lastDay: '2026-12-05' }],
      days: [
        { day: '2026-12-05', opens: '08:00', closes: '12:00' },
        { day: '2026-12-16', opens: null, closes: null },
      ],
    }),
    ['2026-12-05 closed'],
  ],
  [
    'a holiday opened by the office is open',
    '2026-12-20',
    place({ days: [{ day: '2026-12-24', opens: '08:00', closes: '11:00' }] }),
    ['2026-12-24 08:00-11:00', '2026-12-25 closed', '2027-01-01 closed'],
  ],
])('%s', (_what, today, kept, told) => {
  const words = comingDays(kept, today, STATUTORY).map(
    (one) => `${one.day} ${one.state === 'open' ? `${one.opens}-${one.closes}` : 'closed'}`,
  )
  expect(words).toEqual(told)
})

test('a week that begins later is told with its day, and a day is measured by the week that holds on it', () => {
  const later = week.map((one) => ({ ...one, opens: '10:00', closes: '18:00', from: '2026-12-07', until: null }))
  const hours = [...week.map((one) => ({ ...one, until: '2026-12-06' })), ...later]
  expect(comingWeeks(hours, '2026-12-01')).toEqual([{ from: '2026-12-07', hours: later }])
  expect(comingWeeks(hours, '2026-12-07')).toEqual([])
  expect(comingDays(place({ hours }), '2026-12-01', STATUTORY)).toEqual([])
})
