import { expect, test } from 'vitest'
import { draftValues } from './draft-values.ts'

test('a draft keeps what was typed, never tokens, passwords or files', () => {
  const file = { name: 'skan.pdf' }
  const entries: [string, unknown][] = [
    ['_csrf', 'c'],
    ['requestId', 'r'],
    ['password', 's'],
    ['newPassword', 's'],
    ['scan', file],
    ['title', 'Wniosek'],
    ['item', '1'],
    ['item', '2'],
  ]
  expect(draftValues(entries)).toEqual([
    ['title', 'Wniosek'],
    ['item', '1'],
    ['item', '2'],
  ])
})
