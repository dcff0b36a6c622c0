import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './passwords.ts'

it('keeps passwords as argon2id, each with its own salt', async () => {
  const [first, second] = await Promise.all([hashPassword('zażółć gęślą'), hashPassword('zażółć gęślą')])
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u)
  expect(first).not.toBe(second)
})

it.each([
  ['zażółć gęślą', true],
  ['zażółć gęślą'.normalize('NFD'), true],
  ['zazolc gesla', false],
  ['', false],
])('the password „%s” fits: %s', async (password, fits) => {
  expect(await verifyPassword(await hashPassword('zażółć gęślą'), password)).toBe(fits)
})

it.each([null, '', 'not-a-hash', '$argon2id$v=19$broken'])('a stored value „%s” fits nothing', async (stored) => {
  expect(await verifyPassword(stored, 'cokolwiek')).toBe(false)
})
