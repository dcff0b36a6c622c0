import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { callSentence, sanctionSentence } from '../documents/lacks.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { type CheckItem, completenessOf, formalLacks, MARKS } from './check-items.ts'
import { draftSummons, extendTerm } from './summons.ts'

const signature: CheckItem = {
  id: 'signature',
  name: 'Podpis wnioskodawcy',
  kind: 'formal',
  basis: 'art. 63 § 3 KPA',
  mark: 'present',
  amountGrosze: null,
}
const duty: CheckItem = { ...signature, id: 'duty', name: 'Opłata skarbowa', kind: 'fee', amountGrosze: 1700 }
const photo: CheckItem = { ...signature, id: 'photo', name: 'Zdjęcia', kind: 'evidence', basis: null }

describe('completeness is derived from the marks', () => {
  test.each<[string, CheckItem[], string]>([
    ['an empty checklist', [], 'complete'],
    ['everything there', [signature, duty, photo], 'complete'],
    ['art. 64 § 2: a formal item missing', [{ ...signature, mark: 'missing' }], 'lacking-formal'],
    ['a formal item nobody checked', [{ ...signature, mark: 'unchecked' }], 'lacking-formal'],
    ['art. 220: the office knows it', [{ ...signature, mark: 'known' }], 'complete'],
    ['art. 33 § 4: no power of attorney needed', [{ ...signature, mark: 'not-applicable' }], 'complete'],
    ['art. 77: evidence does not stop', [signature, { ...photo, mark: 'missing' }], 'lacking-other'],
    ['art. 261: a fee is not a formal lack', [signature, { ...duty, mark: 'missing' }], 'lacking-other'],
  ])('%s', (_article, items, state) => {
    expect(completenessOf(items).state).toBe(state)
  })
})

test.each<[string, Partial<CheckItem>, number]>([
  ['art. 64 § 2: a formal item with its article', {}, 1],
  ['without an article the law does not demand it', { basis: null }, 0],
  ['an empty article is none', { basis: ' ' }, 0],
  ['art. 77: evidence', { kind: 'evidence' }, 0],
  ['art. 261: a fee', { kind: 'fee' }, 0],
  ['courtesy', { kind: 'courtesy' }, 0],
  ['art. 220: known to the office', { mark: 'known' }, 0],
  ['not needed here', { mark: 'not-applicable' }, 0],
  ['not checked yet', { mark: 'unchecked' }, 0],
])('what a summons may name: %s', (_why, change, count) => {
  expect(formalLacks([{ ...signature, mark: 'missing', ...change }])).toHaveLength(count)
})

const anyItem: fc.Arbitrary<CheckItem> = fc.record({
  id: fc.uuid(),
  name: fc.string({ minLength: 1, maxLength: 20 }),
  kind: fc.constantFrom('formal', 'formal', 'evidence', 'fee', 'courtesy'),
  basis: fc.constantFrom(null, '  ', 'art. 63 § 2 KPA', 'art. 63 § 3 KPA'),
  mark: fc.constantFrom('missing', ...MARKS),
  amountGrosze: fc.constant(null),
})
const anyStep = fc.record({
  at: fc.nat(9),
  mark: fc.constantFrom(...MARKS),
  act: fc.constantFrom('mark', 'summon', 'summon-again', 'extend'),
  days: fc.constantFrom(0, 6, 7, 14, 21),
  profile: fc.constantFrom('KPA_DECISION', 'PETITION', 'ORDYNACJA', 'UDIP', 'EGIB_EXTRACT', 'OTHER'),
})

test('art. 64 § 2: no sequence of acts puts anything but a formal lack into a summons or under its sanction', () => {
  let summonses = 0
  fc.assert(
    fc.property(
      fc.array(anyItem, { minLength: 1, maxLength: 8 }),
      fc.array(anyStep, { maxLength: 12 }),
      (items, steps) => {
        let list = [{ ...signature, mark: 'missing' as CheckItem['mark'] }, ...items]
        const before = new Set<string>()
        for (const step of steps) {
          const profile = getLegalProfile(step.profile as 'OTHER', '2026-11-23', STATUTORY.law)
          if (step.act === 'mark') {
            list = list.map((item, at) => (at === step.at % list.length ? { ...item, mark: step.mark } : item))
            continue
          }
          const facts = { items: list, profile, days: step.days }
          const outcome =
            step.act === 'extend'
              ? extendTerm({ ...facts, lastDay: day('2026-11-30'), today: day('2026-11-24'), calendar: STATUTORY })
              : draftSummons({ ...facts, summonedBefore: before, again: step.act === 'summon' ? 'no' : 'yes' })
          if (!outcome.ok) continue
          summonses += 1
          expect(profile.cure).not.toBeNull()
          expect(outcome.event.days).toBeGreaterThanOrEqual(7)
          for (const lack of outcome.event.lacks) {
            const item = list.find((one) => one.id === lack.itemId)
            expect(item).toMatchObject({ kind: 'formal', mark: 'missing' })
            expect(lack.basis.trim()).not.toBe('')
            before.add(lack.itemId)
          }
        }
      },
    ),
  )
  // the walk must have reached summonses at all
  expect(summonses).toBeGreaterThan(10)
})

test('the call names its article and the sanction follows only its own procedure', () => {
  expect(callSentence('kpa', 7)).toContain('art. 64 § 2')
  expect(sanctionSentence('petition')).toContain('art. 7 ust. 2 ustawy o petycjach')
  expect(() => callSentence('petition', 7)).toThrow(RangeError)
})
