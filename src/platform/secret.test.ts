import { expect, test } from 'vitest'
import { secret } from './secret.ts'

test('a secret is read by name only, never by JSON', () => {
  const password = secret('Zażółć gęślą jaźń')
  expect(password.reveal()).toBe('Zażółć gęślą jaźń')
  expect(JSON.stringify({ password })).toBe('{"password":"[secret]"}')
})
