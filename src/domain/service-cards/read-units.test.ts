import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readUnits } from './read-units.ts'

const sample = JSON.parse(readFileSync('seeds/import-samples/org-units.json', 'utf8'))
const read = readUnits(sample)
const [plock, skarzysko] = read.offices

/** Counts named things at any depth of the source, so that nothing nested is overlooked. */
function namesIn(units: { name: string; subunits?: { name: string }[] }[]): string[] {
  return units.flatMap((unit) => [unit.name, ...namesIn(unit.subunits ?? [])])
}

describe('reading the published units', () => {
  it.each([0, 1])('reads every unit and subunit of office %i, in order', (which) => {
    expect(read.offices[which]?.units.map(({ name }) => name)).toEqual(namesIn(sample.cities[which].units))
  })

  it('keeps each office whole', () => {
    expect({ ...read.header, cities: read.offices.map(({ asWritten }) => asWritten) }).toEqual(sample)
  })

  it('reads service points, desks and what stands there', () => {
    expect(plock?.servicePoints.map(({ desks }) => desks.map(({ number }) => number))).toEqual([
      [1, 4, 5, 10, 11, null],
      [1, 2],
      [],
    ])
    expect(plock?.servicePoints[0]?.extras).toHaveLength(2)
  })

  it('reads opening hours day by day, each in its time', () => {
    const now = plock?.hours.find(({ validFrom }) => validFrom === '2024-08-01')
    expect(now?.days).toEqual([
      { weekday: 1, from: '08:00', to: '15:30' },
      { weekday: 2, from: '08:00', to: '15:30' },
      { weekday: 3, from: '08:00', to: '15:30' },
      { weekday: 4, from: '08:00', to: '16:30' },
      { weekday: 5, from: '08:00', to: '14:30' },
    ])
    expect(plock?.hours.map(({ validTo }) => validTo)).toEqual(['2024-07-31', null, null])
  })

  it('reads a break as two openings, and a weekday told twice only once', () => {
    const hours = { 'pn-wt': '8:00–12:00, 12:30–16:00', wt: '9:00–10:00', śr: '8:00–13:00, 12:00–15:00' }
    const { offices, problems } = readUnits({
      cities: [{ city: 'X', complete: true, units: [], opening_hours_history: [{ valid_from: '2026-01-01', hours }] }],
    })
    const broken = (weekday: number) => [
      { weekday, from: '08:00', to: '12:00' },
      { weekday, from: '12:30', to: '16:00' },
    ]
    expect(offices[0]?.hours[0]?.days).toEqual([...broken(1), ...broken(2)])
    expect(problems.map(({ field }) => field)).toEqual(['opening_hours_history[0].śr', 'opening_hours_history[0].wt'])
  })

  it('knows the kinds of units', () => {
    expect(new Set(skarzysko?.units.map(({ kind }) => kind))).toEqual(
      new Set(['department', 'registry-office', 'section', 'office', 'team', 'post']),
    )
    expect(read.problems.filter(({ field }) => field === 'type')).toEqual([])
  })

  it.each([
    ['Płock: Wydział Ewidencji i Spraw Obywatelskich', 'symbol'],
    ['Płock: Referat Mienia Skarbu Państwa (znak sprawy z 2024/2025)', 'symbol'],
    ['Płock: Biuro Obsługi Klienta', 'desks[5]'],
    ['Płock: godziny', 'opening_hours_history[2].extra'],
    ['Płock: (urząd)', 'complete'],
  ])('names the trouble of %s (%s)', (item, field) => {
    expect(read.problems).toContainEqual({ item, field, reason: expect.any(String) })
  })

  it('finds nothing wrong with the complete list', () => {
    expect(read.problems.filter(({ item }) => item.startsWith('Skarżysko'))).toEqual([])
  })
})

describe('reading other files of units', () => {
  it.each([null, [], 'x', {}, { cities: 5 }])('answers %j with one problem', (json) => {
    expect(readUnits(json)).toMatchObject({ offices: [], problems: [{ item: '(plik)' }], unreadable: [json] })
  })

  it('names bad entries, repeated symbols and impossible hours, and reads the rest', () => {
    const bad = {
      city: 'X',
      complete: true,
      units: [3, { name: 'A', symbol: 'A', type: 'wydział' }, { name: 'B', symbol: 'A', type: 'kółko' }],
      service_points: [null],
      opening_hours_history: [
        { valid_from: '2024-02-31', hours: { 'pt-pn': '8:00–15:00', wt: '15:00–8:00', śr: '9:00-17:00' } },
      ],
    }
    const { offices, problems } = readUnits({ cities: [bad, 7] })
    expect(offices[0]?.units.map(({ name, kind }) => [name, kind])).toEqual([
      ['A', 'department'],
      ['B', null],
    ])
    expect(offices[0]?.hours[0]?.days).toEqual([{ weekday: 3, from: '09:00', to: '17:00' }])
    expect(problems.map(({ field }) => field)).toEqual([
      'name',
      'type',
      'symbol',
      'name',
      'opening_hours_history[0].pt-pn',
      'opening_hours_history[0].wt',
      'opening_hours_history[0].valid_from',
      'city',
    ])
  })
})
