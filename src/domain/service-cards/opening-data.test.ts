import { describe, expect, test } from 'vitest'
import type { PlaceHours } from '../calendar/place-hours.ts'
import { STATUTORY } from '../calendar/statutory.ts'
import { openingData } from './opening-data.ts'

const rows = (weekdays: number[], opens: string, closes: string, from = '2026-01-01', until: string | null = null) =>
  weekdays.map((weekday) => ({ weekday, opens, closes, from, until }))
const week = rows([1, 2, 3, 4, 5], '07:30', '15:30')
const tell = (over: Partial<PlaceHours>, today = '2026-12-01') =>
  openingData({ hours: week, closures: [], days: [], ...over }, today, STATUTORY)
const day = (name: string) => `https://schema.org/${name}`
const spec = { '@type': 'OpeningHoursSpecification' }
const working = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(day)

describe('the week', () => {
  test('days with the same hours stand together, one with longer hours apart', () => {
    const hours = [...rows([1, 2, 4, 5], '07:30', '15:30'), ...rows([3], '07:30', '17:00')]
    expect(tell({ hours }).openingHoursSpecification).toEqual([
      { ...spec, dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'].map(day), opens: '07:30', closes: '15:30' },
      { ...spec, dayOfWeek: [day('Wednesday')], opens: '07:30', closes: '17:00' },
    ])
  })

  test('a break makes two openings of one day', () => {
    const hours = [...rows([1], '08:00', '12:00'), ...rows([1], '12:30', '16:00')]
    expect(tell({ hours }).openingHoursSpecification).toEqual([
      { ...spec, dayOfWeek: [day('Monday')], opens: '08:00', closes: '12:00' },
      { ...spec, dayOfWeek: [day('Monday')], opens: '12:30', closes: '16:00' },
    ])
  })

  test('a week that ends and one that begins say when; one that is over is not told', () => {
    const hours = [
      ...rows([1], '06:00', '10:00', '2025-01-01', '2026-11-30'),
      ...rows([1], '07:00', '15:00', '2026-01-01', '2026-12-06'),
      ...rows([1], '08:00', '16:00', '2026-12-07'),
    ]
    expect(tell({ hours }).openingHoursSpecification).toEqual([
      { ...spec, dayOfWeek: [day('Monday')], opens: '07:00', closes: '15:00', validThrough: '2026-12-06' },
      { ...spec, dayOfWeek: [day('Monday')], opens: '08:00', closes: '16:00', validFrom: '2026-12-07' },
    ])
  })
})

describe('what is otherwise', () => {
  test('an ordinary fortnight has nothing, and a place without hours says nothing at all', () => {
    expect(tell({}, '2026-11-16')).toEqual({
      openingHoursSpecification: [{ ...spec, dayOfWeek: working, opens: '07:30', closes: '15:30' }],
    })
    expect(tell({ hours: [] }, '2026-11-16')).toEqual({})
  })

  test('a closure is told once with its last day, however long it takes', () => {
    const closures = [{ firstDay: '2026-12-03', lastDay: '2027-01-15' }]
    expect(tell({ closures }).specialOpeningHoursSpecification).toEqual([
      { ...spec, validFrom: '2026-12-03', validThrough: '2027-01-15' },
    ])
  })

  test('a day off has no opening, a working Saturday has its own, a statutory holiday closes', () => {
    const days = [
      { day: '2026-12-21', opens: null, closes: null },
      { day: '2026-12-19', opens: '08:00', closes: '12:00' },
    ]
    expect(tell({ days }, '2026-12-15').specialOpeningHoursSpecification).toEqual([
      { ...spec, opens: '08:00', closes: '12:00', validFrom: '2026-12-19', validThrough: '2026-12-19' },
      { ...spec, validFrom: '2026-12-21', validThrough: '2026-12-21' },
      { ...spec, validFrom: '2026-12-24', validThrough: '2026-12-24' },
      { ...spec, validFrom: '2026-12-25', validThrough: '2026-12-25' },
    ])
  })
})
