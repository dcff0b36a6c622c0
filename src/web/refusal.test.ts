import { expect, test } from 'vitest'
import { actsInCaseState, caseStates, inCaseState } from '#domain/cases/case-states.ts'
import { actsInState, inState, paperStates } from '#domain/cases/paper-states.ts'
import { refusalSentence } from './refusal.ts'

const acts = [...new Set([...Object.values(actsInState).flat(), ...Object.values(actsInCaseState).flat()])]

test.each([...paperStates])('a paper that is %s: every refused act has its two Polish sentences', (state) => {
  for (const act of acts) {
    const answer = inState(state, act)
    if (!answer.ok) expect(refusalSentence(answer.refusal)).toMatch(/^[A-Z].+[.] [A-ZŁ].+[.]$/)
  }
})

test.each([...caseStates])('a case that is %s: every refused act has its two Polish sentences', (state) => {
  for (const act of acts) {
    const answer = inCaseState(state, act)
    if (!answer.ok) expect(refusalSentence(answer.refusal)).toMatch(/^[A-Z].+[.] [A-ZŁ].+[.]$/)
  }
})

test.each([
  [
    { why: 'not-in-this-state', state: 'in-transfer', act: 'proceedings.forward-paper' },
    'Pismo jest w drodze do komórki; najpierw jej kancelaria potwierdzi albo odmówi odbioru. Według właściwości przekazuje się pismo niezakończone i niebędące w drodze.',
  ],
  [
    { why: 'case-not-in-this-state', state: 'suspended', act: 'cases.settle-case' },
    'Postępowanie jest zawieszone (art. 97–98 KPA), a jego terminy nie biegną (art. 103 KPA). Załatwić można sprawę w toku.',
  ],
  [{ why: 'fee-term-runs', lastDay: '2026-11-30' }, 'Termin zapłaty biegnie do 30 listopada 2026.'],
])('%o', (refusal, sentence) => {
  expect(refusalSentence(refusal)).toBe(sentence)
})
