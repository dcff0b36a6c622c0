import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfTerm } from '../deadlines/term.ts'
import { latestEndToWarn } from '../deadlines/urgency.ts'
import { isWorkingDay } from './opening.ts'
import { hoursOn, officeHoursOn, type PlaceHours, workingCalendar } from './place-hours.ts'
import { STATUTORY, STATUTORY_DAYS } from './statutory.ts'
import { day } from './temporal.ts'

const week = (opens: string, closes: string, from = '2026-01-01', until: string | null = null): PlaceHours['hours'] =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes, from, until }))
const main: PlaceHours = {
  hours: [...week('07:30', '15:30', '2026-01-01', '2026-11-30'), ...week('08:00', '17:00', '2026-12-01')],
  closures: [{ firstDay: '2026-12-28', lastDay: '2026-12-31' }],
  days: [
    { day: '2026-12-05', opens: '09:00', closes: '12:00' },
    { day: '2026-12-08', opens: null, closes: null },
    { day: '2026-12-24', opens: '08:00', closes: '11:00' },
  ],
}
const branch: PlaceHours = { hours: week('10:00', '18:00'), closures: [], days: [] }

test.each([
  ['the old week', '2026-11-30', ['07:30–15:30']],
  ['the new week from its day', '2026-12-01', ['08:00–17:00']],
  ['a working Saturday', '2026-12-05', ['09:00–12:00']],
  ['an ordinary Saturday', '2026-12-12', []],
  ['a day entered as closed', '2026-12-08', []],
  ['a holiday opened by the office', '2026-12-24', ['08:00–11:00']],
  ['a statutory holiday', '2026-12-25', []],
  ['a closure', '2026-12-29', []],
])('%s', (_what, on, hours) => {
  expect(hoursOn(main, day(on), STATUTORY).map(({ opens, closes }) => `${opens}–${closes}`)).toEqual(hours)
})

test.each([
  ['from the first opening to the last closing', [main, branch], '2026-12-01', { opens: '08:00', closes: '18:00' }],
  ['one place is closed, the other is not', [main, branch], '2026-12-08', { opens: '10:00', closes: '18:00' }],
  ['all are closed', [main], '2026-12-08', 'closed'],
  ['nobody entered hours', [{ hours: [], closures: [], days: [] }], '2026-12-08', undefined],
])('the office: %s', (_what, places, on, hours) => {
  expect(officeHoursOn(places, day(on), STATUTORY)).toEqual(hours)
})

test('warnings count the days on which somebody works: over a day entered as closed, and on a working Saturday', () => {
  const working = workingCalendar(STATUTORY_DAYS, [main], day('2026-12-04'))
  expect(['2026-12-05', '2026-12-06', '2026-12-08'].map((one) => isWorkingDay(day(one), working))).toEqual([
    ...[true, false, false],
  ])
  const monday = (calendar: typeof working) => latestEndToWarn(day('2026-12-07'), 1, calendar).toString()
  expect([monday(STATUTORY_DAYS.opening), monday(working)]).toEqual(['2026-12-08', '2026-12-09'])
})

const time = fc.integer({ min: 6, max: 11 }).map((hour) => `${String(hour).padStart(2, '0')}:00`)
const anyDay = fc.integer({ min: 0, max: 700 }).map((step) => day('2026-01-01').add({ days: step }))
const openings = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, from: anyDay })
const place: fc.Arbitrary<PlaceHours> = fc.record({
  hours: fc.array(
    openings.map(({ weekday, opens, from }) => ({ weekday, opens, closes: '16:00', from: `${from}`, until: null })),
  ),
  closures: fc.array(anyDay.map((one) => ({ firstDay: `${one}`, lastDay: `${one.add({ days: 9 })}` }))),
  days: fc.array(anyDay.map((one) => ({ day: `${one}`, opens: '08:00', closes: '12:00' }))),
})

test('art. 57 § 4 KPA: hours, closures and working Saturdays never move a term of law', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 3 }), anyDay, fc.integer({ min: 1, max: 40 }), (places, from, count) => {
      const { legal } = workingCalendar(STATUTORY_DAYS, places, from)
      const term = { from, length: { unit: 'days', count }, roll: 'art-57' } as const
      const plain = endOfTerm({ ...term, calendar: STATUTORY }).lastDay.toString()
      expect(endOfTerm({ ...term, calendar: legal }).lastDay.toString()).toBe(plain)
    }),
  )
})
