import { expect, test } from 'vitest'
import { briefly } from './briefly.ts'
import { movableClock } from './clock.ts'

const needs = (mode: 'production' | 'test') => ({
  database: {},
  clock: movableClock('2026-11-23T09:00:00+01:00'),
  config: { mode },
})

test('an answer serves for half a second, for its own database only', async () => {
  let readings = 0
  const read = briefly(async () => ++readings)
  const here = needs('production')
  expect([await read(here), await read(here)]).toEqual([1, 1])
  expect(await read(needs('production'))).toBe(2)
  here.clock.set('2026-11-23T09:00:00.500+01:00')
  expect(await read(here)).toBe(3)
  // the clock was set back by more than that
  here.clock.set('2026-11-23T08:00:00+01:00')
  expect(await read(here)).toBe(4)
})

test('a reading that failed is not remembered, and in tests none is', async () => {
  let readings = 0
  const read = briefly(async () => {
    if (++readings === 1) throw new Error('the database is away')
    return readings
  })
  const here = needs('production')
  await expect(read(here)).rejects.toThrow('away')
  expect(await read(here)).toBe(2)
  const testing = needs('test')
  expect([await read(testing), await read(testing)]).toEqual([3, 4])
})
