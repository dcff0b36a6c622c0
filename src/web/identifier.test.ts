import { describe, expect, test } from 'vitest'
import { identifierWarning, optionalIdentifier } from './identifier.ts'

describe('an identifier typed into a form', () => {
  test.each([
    ['pesel', ' 440514 01458 ', '44051401458', undefined],
    ['pesel', '440514-01459', '44051401459', 'Nie zgadza się cyfra kontrolna.'],
    ['pesel', '4405140145', '4405140145', 'nie zgadza się budowa'],
    ['pesel', 'nie pamięta', 'nie pamięta', 'nie zgadza się budowa'],
    ['nip', '526-10-40-828', '5261040828', undefined],
    ['nip', '526-10-40-829', '5261040829', 'Nie zgadza się cyfra kontrolna.'],
    ['regon', '123 456 785', '123456785', undefined],
    ['ade', 'ae:pl-12345-67890-abcde-12', 'AE:PL-12345-67890-ABCDE-12', 'Nie zgadza się cyfra kontrolna.'],
    ['iban', '61 1090 1014 0000 0712 1981 2874', 'PL61109010140000071219812874', undefined],
    ['pesel', '', null, undefined],
    ['pesel', undefined, null, undefined],
  ] as const)('%s „%s” is kept as %s', (kind, typed, kept, warning) => {
    expect(optionalIdentifier(kind).parse(typed)).toBe(kept)
    if (warning) expect(identifierWarning(kind, typed)).toContain(warning)
    else expect(identifierWarning(kind, typed)).toBeUndefined()
  })
})
