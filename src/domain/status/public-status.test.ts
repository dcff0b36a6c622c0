import { describe, expect, test } from 'vitest'
import { fee, founded, plain, result, summons, today } from '#test/support/status-samples.ts'
import { type NextAct, publicStatus } from './public-status.ts'
import type { StatusFacts } from './status-facts.ts'

const nobody = (what: NextAct['what']): NextAct => ({ who: 'nobody', what, by: null })

describe('who acts next, and by when', () => {
  const promise = { day: '2026-12-10', kind: 'promise', seen: 'in-time' } as const
  const table: [string, Partial<StatusFacts>, NextAct][] = [
    ['just registered', {}, { who: 'office', what: 'check', by: { ...promise, kind: 'promise-if-complete' } }],
    [
      'summoned by post',
      { state: 'summoned', summonses: [summons({ deliveredOn: null, lastDay: null })] },
      { who: 'office', what: 'wait-for-delivery', by: null },
    ],
    [
      'the cure term runs (art. 64 § 2)',
      { state: 'cure-running', summonses: [summons()] },
      { who: 'client', what: 'supplement', by: { day: '2026-11-30', kind: 'cure', seen: 'in-time' } },
    ],
    [
      'its last day is today',
      { state: 'cure-running', summonses: [summons({ lastDay: today })] },
      { who: 'client', what: 'supplement', by: { day: today, kind: 'cure', seen: 'in-time' } },
    ],
    [
      'the cure term is over',
      { state: 'cure-running', summonses: [summons({ lastDay: '2026-11-23' })] },
      { who: 'office', what: 'decide-after-term', by: null },
    ],
    [
      'a fee is due (art. 261)',
      { state: 'fee-due', fees: [{ ...fee, lastDay: '2026-12-01' }] },
      { who: 'client', what: 'pay', by: { day: '2026-12-01', kind: 'fee', seen: 'in-time' } },
    ],
    ['complete', { state: 'complete' }, { who: 'office', what: 'pass-on', by: promise }],
    ['in the unit', { state: 'in-unit' }, { who: 'office', what: 'found-case', by: promise }],
    [
      'in its case, after the term (art. 37)',
      { state: 'in-case', case: founded },
      { who: 'office', what: 'settle', by: { day: '2026-11-23', kind: 'case', seen: 'late' } },
    ],
    [
      'told of a delay (art. 36): the day of the notice counts, and nobody is sent to complain too early',
      { state: 'in-case', case: { ...founded, notifiedEnd: '2026-12-18' } },
      { who: 'office', what: 'settle', by: { day: '2026-12-18', kind: 'case-delayed', seen: 'in-time' } },
    ],
    [
      'the day of the notice has passed too (art. 37)',
      { state: 'in-case', case: { ...founded, notifiedEnd: '2026-11-23', statutoryEnd: '2026-11-20' } },
      { who: 'office', what: 'settle', by: { day: '2026-11-23', kind: 'case-delayed', seen: 'late' } },
    ],
    [
      'settled, the document still upstairs',
      { state: 'in-case', case: { ...founded, settledOn: '2026-11-20' } },
      { who: 'office', what: 'bring-result', by: null },
    ],
    [
      'the document waits at the window',
      { state: 'in-case', case: founded, results: [{ ...result, state: 'on-rack' }] },
      { who: 'client', what: 'collect', by: null },
    ],
    [
      'one document given, another still waits',
      {
        state: 'in-case',
        results: [
          { ...result, state: 'released' },
          { ...result, state: 'on-rack' },
        ],
      },
      { who: 'client', what: 'collect', by: null },
    ],
    [
      'sent by post',
      { state: 'in-case', results: [{ ...result, state: 'in-delivery' }] },
      { who: 'office', what: 'deliver-result', by: null },
    ],
    [
      'given to the client',
      { state: 'in-case', results: [{ ...result, state: 'released' }] },
      nobody('nothing-delivered'),
    ],
    [
      'leaving decided, notice not sent (NSA I OSK 27/20)',
      { state: 'left-unexamined', summonses: [summons({ lastDay: '2026-11-20' })] },
      { who: 'office', what: 'decide-after-term', by: null },
    ],
    [
      'left for want of an address (art. 64 § 1): who holds the code may still give it',
      { state: 'left-unexamined', leftNoAddressOn: '2026-11-23' },
      { who: 'client', what: 'give-address', by: null },
    ],
    [
      'came in a doubtful way (art. 63 § 1): filing it properly is certain',
      { state: 'channel-doubtful' },
      { who: 'client', what: 'file-properly', by: null },
    ],
    [
      'put aside because of the way it came',
      { state: 'left-unexamined', leftWithoutEffectOn: '2026-11-23' },
      { who: 'client', what: 'file-properly', by: null },
    ],
    [
      'left unexamined',
      { state: 'left-unexamined', leftUnexaminedOn: '2026-11-23' },
      nobody('nothing-left-unexamined'),
    ],
    ['annulled', { state: 'annulled', annulledOn: '2026-11-11' }, nobody('nothing-annulled')],
    ['withdrawn', { state: 'withdrawn' }, nobody('nothing-withdrawn')],
    ['closed', { state: 'closed' }, nobody('nothing-closed')],
  ]
  test.each(table)('%s', (_, change, next) => {
    expect(publicStatus({ ...plain, ...change }, today).next).toEqual(next)
  })
})

describe('what the client must do now', () => {
  test('only defects not yet removed are asked for, a handwritten one without its words', () => {
    const { task } = publicStatus({ ...plain, state: 'cure-running', summonses: [summons()] }, today)
    const term = { lastDay: '2026-11-30', days: 7, answerBy: '2026-12-10' }
    expect(task).toEqual({ kind: 'supplement', items: ['Podpis', null], ...term, place: null })
  })

  test('of several rounds the live one counts', () => {
    const rounds = [
      summons({ live: 'no', lastDay: '2026-11-17' }),
      summons({ items: [{ name: 'Mapa', curedOn: null }] }),
    ]
    const { task } = publicStatus({ ...plain, state: 'cure-running', summonses: rounds }, today)
    expect(task).toMatchObject({ kind: 'supplement', items: ['Mapa'], lastDay: '2026-11-30' })
  })

  test('a fee tells its sum and last day', () => {
    const { task } = publicStatus({ ...plain, state: 'fee-due', fees: [{ ...fee, lastDay: '2026-12-01' }] }, today)
    expect(task).toEqual({ kind: 'pay', amountGrosze: 1700, lastDay: '2026-12-01', answerBy: '2026-12-10' })
  })

  test.each([
    ['the term of the client has passed (NSA I OSK 27/20)', { summonses: [summons({ lastDay: '2026-11-23' })] }],
    ['the promised day has passed itself', { expectedOn: '2026-11-23', summonses: [summons()] }],
    ['nothing was promised', { expectedOn: null, summonses: [summons()] }],
  ])('no day of an answer is told when %s', (_, change) => {
    const { task } = publicStatus({ ...plain, state: 'cure-running', ...change }, today)
    expect(task).toMatchObject({ kind: 'supplement', answerBy: null })
  })

  test('a case in work asks for nothing', () => {
    expect(publicStatus({ ...plain, state: 'in-case', case: founded }, today).task).toEqual({ kind: 'nothing' })
  })
})

test('steps stand in order of days, a receipt handed over at once is one step, the sign has no initials', () => {
  const status = publicStatus(
    { ...plain, state: 'in-case', case: founded, summonses: [summons()], receivedByUnitOn: '2026-11-13' },
    today,
  )
  expect(status.steps).toEqual([
    { day: '2026-11-10', what: 'registered' },
    { day: '2026-11-10', what: 'summons-delivered' },
    { day: '2026-11-12', what: 'supplemented' },
    { day: '2026-11-13', what: 'received-by-unit' },
    { day: '2026-11-13', what: 'case-founded' },
  ])
  expect(status.caseSign).toBe('WGD.6621.7.2026')
})
