import { expect, test } from 'vitest'
import { type PaperAtHand, readyToHandOver } from './ready.ts'

const paper: PaperAtHand = {
  number: '7 / 2026',
  state: 'checking',
  holderKind: 'window',
  holderId: 'okienko 2',
  formalMarks: ['present', 'not-applicable'],
}

test.each([
  ['complete, at this window', {}, 'ready'],
  ['cured', { state: 'complete' }, 'ready'],
  ['without any checklist', { formalMarks: [] }, 'ready'],
  ['a formal item missing (art. 64 § 2 KPA)', { formalMarks: ['present', 'missing'] }, 'handover-formal-missing'],
  ['a formal item nobody looked at', { formalMarks: ['unchecked'] }, 'handover-formal-missing'],
  ['a cure term running', { state: 'cure-running' }, 'handover-paper-not-now'],
  ['a fee called for (art. 261 KPA)', { state: 'fee-due' }, 'handover-paper-not-now'],
  ['already on its way', { state: 'in-transfer', holderKind: 'transit' }, 'handover-paper-not-now'],
  ['annulled', { state: 'annulled' }, 'handover-paper-not-now'],
  ['on a shelf', { state: 'complete', holderKind: 'shelf' }, 'handover-shelf'],
  ['at another window', { holderId: 'okienko 10' }, 'handover-elsewhere'],
] as const)('a paper that is %s', (_case, change, expected) => {
  const outcome = readyToHandOver({ ...paper, ...change }, 'handover.add-to-sheet', 'okienko 2')
  expect(outcome.ok ? 'ready' : outcome.refusal.why).toBe(expected)
})

test('nobody who sits at no window hands over', () => {
  const outcome = readyToHandOver(paper, 'handover.add-to-sheet', null)
  expect(outcome).toEqual({ ok: false, refusal: { why: 'handover-elsewhere', number: '7 / 2026' } })
})
