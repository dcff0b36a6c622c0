import { expect, test } from 'vitest'
import { acceptPassword } from './password.ts'

const before = 'stare hasło z okienka'

test.each([
  ['trzy okna na Tumską', 'ok'],
  ['żółwżółwżółw', 'ok'],
  ['żółw żółw łą', 'ok'],
  ['krótkie', 'password-too-short'],
  ['jedenaście1', 'password-too-short'],
  // eleven letters, though more code units when decomposed
  ['żółwżółwżół'.normalize('NFD'), 'password-too-short'],
  ['referent-wgd-2', 'ok'],
  ['Referent-WGD-1', 'password-is-login'],
  ['referent-wgd-1 ', 'password-is-login'],
  [before, 'password-same'],
  [before.normalize('NFD'), 'password-same'],
  ['aaaaaaaaaaaaaaa', 'password-one-sign'],
  ['121212121212', 'password-one-sign'],
])('%s: %s', (next, answer) => {
  const outcome = acceptPassword({ login: 'referent-wgd-1', before, next })
  expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
})
