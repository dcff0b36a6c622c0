import { expect, test } from 'vitest'
import { type PaperState, paperStates } from '../cases/paper-states.ts'
import { type UnitPassage, type UnitsOfMatter, unitPassage } from './unit-passage.ts'

const geodesy: UnitsOfMatter = { state: 'checking', paper: 'WGD', case: null, before: 'WGD', after: 'WSU' }
const inCase = { state: 'in-case', case: 'WGD' } as const

test.each<[string, Partial<UnitsOfMatter>, UnitPassage]>([
  ['at the window it goes where the edition leads', {}, 'follows'],
  ['a paper without a unit gets that of the edition', { paper: null }, 'follows'],
  ['a unit that somebody chose is not overruled by a card', { paper: 'WOP' }, 'chosen'],
  ['one chosen as the edition now says is right already', { paper: 'WSU' }, 'same'],
  ['an edition of the same unit moves nothing', { after: 'WGD' }, 'same'],
  ['nor does it bring back what was routed by hand', { after: 'WGD', paper: 'WOP' }, 'same'],
  ['on its way it waits for the answer of the receiving side', { state: 'in-transfer' }, 'in-transfer'],
  ['the unit that acknowledged it keeps it (office instruction)', { state: 'in-unit' }, 'stays-in-unit'],
  ['also when it was routed by hand', { state: 'in-unit', paper: 'WOP' }, 'stays-in-unit'],
  ['until the entry is corrected', { state: 'in-unit', paper: 'WSU' }, 'same'],
  ['a case keeps its sign and its unit (office instruction)', inCase, 'stays-in-case'],
  ['whatever the entry of its paper says', { ...inCase, paper: 'WSU' }, 'stays-in-case'],
  ['a case founded where the edition leads has nothing to move', { ...inCase, case: 'WSU' }, 'same'],
])('%s', (_what, change, passage) => {
  expect(unitPassage({ ...geodesy, ...change })).toBe(passage)
})

test('before the hand-over the unit follows the edition in every state, after it in none (seed step 5)', () => {
  const moved = paperStates.filter((state: PaperState) => unitPassage({ ...geodesy, state }) === 'follows')
  const atCounter = ['checking', 'channel-doubtful', 'no-address', 'summoned', 'cure-running', 'fee-due', 'complete']
  expect(moved.filter((state) => atCounter.includes(state))).toEqual(atCounter)
  expect(moved).not.toContain('in-transfer')
  expect(moved).not.toContain('in-unit')
  expect(moved).not.toContain('in-case')
})
