import { expect, test } from 'vitest'
import { z } from 'zod'
import { cleanText, day, readForm, requiredText } from './form.ts'

test('errors stand in the order of the form’s fields, whatever kind they are', () => {
  const form = z.object({
    surname: requiredText(10, 'Wpisz nazwisko'),
    login: z.string().regex(/^[a-z]+$/, { error: 'Popraw login' }),
    on: day,
  })
  const read = readForm(form, { on: '31.02.2026', login: 'Ż', surname: ' \u200b ' })
  expect(read.ok ? [] : Object.entries(read.errors)).toEqual([
    ['surname', 'Wpisz nazwisko'],
    ['login', 'Popraw login'],
    ['on', 'Wpisz istniejącą datę, na przykład 24.11.2026'],
  ])
})

test.each([
  ['Z\u0307o\u0301łw', 'Żółw'],
  [' a\u202eb\u0000c ', 'abc'],
  ['a\r\nb', 'a\nb'],
])('text %j is kept as %j', (typed, kept) => {
  expect(cleanText(typed)).toBe(kept)
})
