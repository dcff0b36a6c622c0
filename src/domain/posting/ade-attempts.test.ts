import { describe, expect, test } from 'vitest'
import { waitAfterAttempt, waitForProofs } from './ade-attempts.ts'

const minutes = (wait: number | 'given-up') => (wait === 'given-up' ? wait : wait / 60_000)

describe('a letter without an answer', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [6, 32],
    [7, 60],
    [8, 60],
    [29, 60],
    [30, 'given-up'],
    [31, 'given-up'],
  ] as const)('after attempt %i waits %s minutes', (attempts, wait) => {
    expect(minutes(waitAfterAttempt(attempts))).toBe(wait)
  })

  test('is given up after more than a day, so that a night without the service fails nothing', () => {
    const waits = Array.from({ length: 29 }, (_, at) => waitAfterAttempt(at + 1)) as number[]
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(23 * 3_600_000)
  })
})

test.each([
  [0, 1],
  [14.9, 1],
  [15, 10],
  [24 * 60 - 1, 10],
  [24 * 60, 60],
  [20_000, 60],
])('a letter %f minutes old is looked at again in %i', (age, wait) => {
  expect(minutes(waitForProofs(age * 60_000))).toBe(wait)
})
