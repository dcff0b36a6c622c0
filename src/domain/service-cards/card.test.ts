import { expect, it } from 'vitest'
import { mayCarrySanction } from './card.ts'

it.each([
  ['formal', 'art. 63 § 3 KPA', true],
  ['formal', null, false],
  ['formal', '  ', false],
  ['evidence', 'art. 77 § 1 KPA', false],
  ['fee', 'art. 261 § 1 KPA', false],
  ['courtesy', 'art. 9 KPA', false],
] as const)('a missing %s item with basis %j may be put under art. 64 § 2 KPA: %s', (kind, basis, may) => {
  expect(mayCarrySanction({ kind, basis })).toBe(may)
})
