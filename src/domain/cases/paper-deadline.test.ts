import { describe, expect, test } from 'vitest'
import { type DeadlineFacts, paperDeadline } from './paper-deadline.ts'

const none = { cureLastDay: null, feeLastDay: null, caseEnd: null, expectedOn: null }
const all = { cureLastDay: '2026-11-30', feeLastDay: '2026-12-01', caseEnd: '2026-12-23', expectedOn: '2026-12-21' }

describe('paperDeadline', () => {
  const table: [string, DeadlineFacts, ReturnType<typeof paperDeadline>][] = [
    ['a running cure term (art. 64 § 2)', { state: 'cure-running', ...all }, { kind: 'cure', day: '2026-11-30' }],
    [
      'a summons not delivered yet',
      { state: 'summoned', ...none, expectedOn: '2026-12-21' },
      { kind: 'promise', day: '2026-12-21' },
    ],
    ['a fee called for (art. 261)', { state: 'fee-due', ...all }, { kind: 'fee', day: '2026-12-01' }],
    ['a paper in its case (art. 35)', { state: 'in-case', ...all }, { kind: 'case', day: '2026-12-23' }],
    [
      'a complete paper: the promise',
      { state: 'complete', ...none, expectedOn: '2026-12-21' },
      { kind: 'promise', day: '2026-12-21' },
    ],
    ['nothing promised', { state: 'checking', ...none }, null],
    ['left unexamined', { state: 'left-unexamined', ...all }, null],
    ['closed', { state: 'closed', ...all }, null],
    ['annulled', { state: 'annulled', ...all }, null],
  ]
  test.each(table)('%s', (_, facts, expected) => {
    expect(paperDeadline(facts)).toEqual(expected)
  })
})
