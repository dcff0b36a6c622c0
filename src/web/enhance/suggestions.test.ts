import { describe, expect, test } from 'vitest'
import { announce, moved, readSuggestions } from './suggestions.ts'

test.each([
  [0, 'Brak podpowiedzi.'],
  [1, '1 podpowiedź. Strzałki wybierają, Enter potwierdza.'],
  [4, '4 podpowiedzi. Strzałki wybierają, Enter potwierdza.'],
  [12, '12 podpowiedzi. Strzałki wybierają, Enter potwierdza.'],
])('%i offers are announced in Polish', (count, text) => {
  expect(announce(count)).toBe(text)
})

describe('readSuggestions', () => {
  test('keeps whole offers and leaves out the rest', () => {
    const good = { id: 'a', text: 'Łucja Żółkiewska', note: 'ul. Tumska 12/3' }
    expect(readSuggestions({ suggestions: [good, { id: 1, text: 'x' }, null, { id: 'b', text: '' }] })).toEqual([good])
  })

  test.each([null, undefined, 'x', [], { suggestions: 'x' }])('%j offers nothing', (answer) => {
    expect(readSuggestions(answer)).toEqual([])
  })
})

test.each([
  ['down from the field', -1, 1, 3, 0],
  ['down from the last goes to the field', 2, 1, 3, -1],
  ['up from the field goes to the last', -1, -1, 3, 2],
  ['up from the first goes to the field', 0, -1, 3, -1],
  ['an empty list stays', -1, 1, 0, -1],
] as const)('%s', (_, active, step, count, to) => {
  expect(moved(active, step, count)).toBe(to)
})
