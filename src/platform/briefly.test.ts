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
  here.clock.set('2026-11-23T09:00:00.900+01:00')
  expect(await read(here)).toBe(3)
  // the clock was set back by more than that
  here.clock.set('2026-11-23T08:00:00+01:00')
  expect(await read(here)).toBe(4)
})

test('while the next reading is on its way nobody waits, for less than a second', async () => {
  const answers: ((value: string) => void)[] = []
  const read = briefly(() => new Promise<string>((answer) => answers.push(answer)))
  const here = needs('production')
  const first = read(here)
  answers[0]!('old')
  expect(await first).toBe('old')
  here.clock.set('2026-11-23T09:00:00.600+01:00')
  expect([await read(here), await read(here), answers.length]).toEqual(['old', 'old', 2])
  here.clock.set('2026-11-23T09:00:00.900+01:00')
  const second = read(here)
  answers[1]!('new')
  expect(await second).toBe('new')
  expect([await read(here), answers.length]).toEqual(['new', 2])
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
