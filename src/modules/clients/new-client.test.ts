import { expect, test } from 'vitest'
import { isNamed, newClientId } from './new-client.ts'

test('the same request at the same place gives the same id, another gives another', () => {
  const key = '019f0000-0000-7000-8000-000000000001'
  expect(newClientId(key, 1)).toBe(newClientId(key, 1))
  expect(newClientId(key, 1)).not.toBe(newClientId(key, 2))
  expect(newClientId(key, 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test.each([
  [{ kind: 'natural', surname: 'Kot', organisation: null }, true],
  [{ kind: 'natural', surname: null, organisation: 'Zarząd' }, false],
  [{ kind: 'organisation', surname: null, organisation: 'Zarząd' }, true],
  [{ kind: 'organisation', surname: 'Kot', organisation: null }, false],
] as const)('%o is named: %s', (client, named) => {
  expect(isNamed(client)).toBe(named)
})
