import { expect, test } from 'vitest'
import { type AnnulmentFacts, annulment } from './annulment.ts'

const here: AnnulmentFacts = { holderKind: 'window', caseId: null, paperId: 'a', replacedBy: null }

test.each([
  ['edge case 41: at the window', {}, 'annulled'],
  ['on the shelf', { holderKind: 'shelf' }, 'annulled'],
  ['entered anew under another number', { replacedBy: 'b' }, 'annulled'],
  ['on its way to a unit', { holderKind: 'transit' }, 'entry-gone-on'],
  ['in a unit', { holderKind: 'post' }, 'entry-gone-on'],
  ['a case was founded', { caseId: 'k' }, 'entry-has-case'],
  ['replaced by itself', { replacedBy: 'a' }, 'replaced-by-itself'],
] as const)('%s', (_case, change, answer) => {
  const outcome = annulment({ ...here, ...change })
  expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(answer)
})
