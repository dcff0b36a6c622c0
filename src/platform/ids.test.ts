import { expect, test } from 'vitest'
import { systemClock } from './clock.ts'
import { newId } from './ids.ts'

test('an id is a uuid v7 of this moment', () => {
  const id = newId()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const milliseconds = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  expect(Math.abs(milliseconds - systemClock.now().getTime())).toBeLessThan(1000)
})

test('ids of one process only grow, many in a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
