import { expect, test } from 'vitest'
import { nextOpening } from './next-opening.ts'
import type { PlaceHours } from './place-hours.ts'
import { STATUTORY } from './statutory.ts'

const hours: PlaceHours['hours'] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  opens: '07:30',
  closes: '15:30',
  from: '2026-01-01',
  until: null,
}))
const place = (over: Partial<PlaceHours> = {}): PlaceHours => ({ hours, closures: [], days: [], ...over })

test.each<[string, PlaceHours, string, string, string | undefined]>([
  ['open at this moment', place(), '2026-11-23', '10:00', '2026-11-23 07:30-15:30 now'],
  ['before the first opening', place(), '2026-11-23', '06:00', '2026-11-23 07:30-15:30 today'],
  ['in the minute of opening', place(), '2026-11-23', '07:30', '2026-11-23 07:30-15:30 now'],
  ['in the minute of closing it is tomorrow', place(), '2026-11-23', '15:30', '2026-11-24 07:30-15:30 later'],
  ['over a weekend', place(), '2026-11-27', '18:00', '2026-11-30 07:30-15:30 later'],
  ['over holidays', place(), '2026-12-23', '18:00', '2026-12-28 07:30-15:30 later'],
  [
    'over a closure',
    place({ closures: [{ firstDay: '2026-11-24', lastDay: '2026-11-25' }] }),
    '2026-11-23',
    '16:00',
    '2026-11-26 07:30-15:30 later',
  ],
  [
    'a single day has hours of its own',
    place({ days: [{ day: '2026-11-28', opens: '09:00', closes: '12:00' }] }),
    '2026-11-27',
    '16:00',
    '2026-11-28 09:00-12:00 later',
  ],
  ['a place without hours', place({ hours: [] }), '2026-11-23', '10:00', undefined],
])('%s', (_what, kept, today, time, told) => {
  const next = nextOpening(kept, { today, time }, STATUTORY)
  expect(next && `${next.day} ${next.opens}-${next.closes} ${next.when}`).toBe(told)
})
