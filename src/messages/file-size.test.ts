import { expect, test } from 'vitest'
import { fileSize } from './file-size.ts'

test.each([
  [1, 'pl', '1 kB'],
  [812_400, 'pl', '812 kB'],
  [999_600, 'pl', '1 000 kB'],
  [2_449_000, 'pl', '2,4 MB'],
  [2_449_000, 'uk', '2,4 MB'],
  [2_449_000, 'en', '2.4 MB'],
] as const)('%i bytes are (%s) %s', (bytes, language, text) => {
  expect(fileSize(bytes, language).replaceAll('\u00a0', ' ')).toBe(text)
})
