import { expect, test } from 'vitest'
import { EscapeTwice } from './escape-twice.ts'

test.each([
  [
    'two at once',
    [
      ['Escape', 0],
      ['Escape', 300],
    ],
    [false, true],
  ],
  [
    'two far apart',
    [
      ['Escape', 0],
      ['Escape', 900],
    ],
    [false, false],
  ],
  [
    'a slow pair, then a quick one',
    [
      ['Escape', 0],
      ['Escape', 900],
      ['Escape', 1200],
    ],
    [false, false, true],
  ],
  [
    'something typed between',
    [
      ['Escape', 0],
      ['a', 100],
      ['Escape', 200],
    ],
    [false, false, false],
  ],
  [
    'three are a pair and the first of another',
    [
      ['Escape', 0],
      ['Escape', 100],
      ['Escape', 200],
    ],
    [false, true, false],
  ],
] as [string, [string, number][], boolean[]][])('%s', (_, keys, answers) => {
  const pair = new EscapeTwice()
  expect(keys.map(([key, at]) => pair.push(key, at))).toEqual(answers)
})

test('an Esc that closed a list does not count', () => {
  const pair = new EscapeTwice()
  pair.push('Escape', 0)
  pair.forget()
  expect(pair.push('Escape', 100)).toBe(false)
})
