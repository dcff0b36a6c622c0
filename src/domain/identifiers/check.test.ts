import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import fixture from '#test/fixtures/identifiers.json' with { type: 'json' }
import { checkIdentifier, IDENTIFIER_KINDS, type IdentifierKind, isIdentifierKind } from './check.ts'

/** The published vectors name two kinds in another way. */
const kinds: Record<string, IdentifierKind> = { id_card: 'id-card', e_delivery: 'ade' }
const kindOf = (type: string): IdentifierKind => kinds[type] ?? (type as IdentifierKind)

const vectors: { type: string; value: string; valid: boolean; reason: string; normalized?: string }[] = fixture.vectors

test.each(vectors)('$type $value is $reason', ({ type, value, valid, reason, normalized }) => {
  const checked = checkIdentifier(kindOf(type), value)
  expect(checked).toMatchObject({ valid, reason })
  if (normalized) expect(checked.normalized).toBe(normalized)
})

const valid = vectors.filter((vector) => vector.valid)

describe('however a valid number is written', () => {
  test.each(valid)('$type $value in lower case with spaces', ({ type, value }) => {
    const kind = kindOf(type)
    const spaced = ` ${[...value.toLowerCase()].join(' ')}\u00a0`
    expect(checkIdentifier(kind, spaced)).toEqual(checkIdentifier(kind, value))
  })

  test.each(valid)('$type $value is its own normal form', ({ type, value }) => {
    const { normalized } = checkIdentifier(kindOf(type), value)
    expect(checkIdentifier(kindOf(type), normalized)).toEqual({ valid: true, reason: 'ok', normalized })
  })
})

/** Weights prime to the modulus catch every wrong digit. REGON, identity card and S10 miss some pairs by their own rule. */
test.each(['pesel', 'nip', 'iban', 'postal'] as const)('%s: one wrong digit never passes', (kind) => {
  const values = valid
    .filter((vector) => kindOf(vector.type) === kind && !vector.value.startsWith('R'))
    .map(({ value }) => checkIdentifier(kind, value).normalized)
  fc.assert(
    fc.property(fc.constantFrom(...values), fc.nat(), fc.integer({ min: 1, max: 9 }), (value, at, shift) => {
      const places = [...value].flatMap((symbol, index) => (/\d/.test(symbol) ? [index] : []))
      const place = places[at % places.length]!
      const wrong = value.slice(0, place) + ((Number(value[place]) + shift) % 10) + value.slice(place + 1)
      expect(checkIdentifier(kind, wrong).valid).toBe(false)
    }),
  )
})

test('any text at all gets an answer', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z0-9 :-]{0,40}$/))
  fc.assert(
    fc.property(fc.constantFrom(...IDENTIFIER_KINDS), text, (kind, value) => {
      const { valid: good, reason } = checkIdentifier(kind, value)
      expect(good).toBe(reason === 'ok')
    }),
  )
})

test.each([
  ['a dotless i is not an I', 'id-card', 'AAı300000'],
  ['Arabic digits are not ours', 'pesel', '٤٤٠٥١٤٠١٣٥٩'],
  ['empty', 'nip', ''],
  ['far too long', 'iban', `PL${'6'.repeat(100_000)}`],
] as const)('%s', (_why, kind, value) => {
  expect(checkIdentifier(kind, value)).toMatchObject({ valid: false, reason: 'format' })
})

test('only the known kinds are kinds', () => {
  expect(IDENTIFIER_KINDS.every(isIdentifierKind)).toBe(true)
  expect(['toString', 'id_card', '', 7, undefined].some(isIdentifierKind)).toBe(false)
})
