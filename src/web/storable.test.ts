import { expect, test } from 'vitest'
import { storable } from './storable.ts'

test.each([
  ['a\u0000b', 'ab'],
  ['Łódź 😀', 'Łódź 😀'],
  ['\ud83d x \udc00', ' x '],
  [{ 'na\u0000me': ['\u0000', 1, null, true] }, { name: ['', 1, null, true] }],
  [undefined, undefined],
])('%j', (given, kept) => {
  expect(storable(given)).toEqual(kept)
})

test('a nested bomb is cut off, however deep', () => {
  const bomb = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
  expect(JSON.stringify(storable(bomb))).toMatch(/^\[{13}null\]{13}$/)
})

test('names of prototypes stay ordinary names', () => {
  const sent = JSON.parse('{"__proto__":{"admin":true}}')
  expect(({} as Record<string, unknown>).admin).toBeUndefined()
  expect((storable(sent) as Record<string, unknown>).admin).toBeUndefined()
})
