import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperStates } from '../cases/paper-states.ts'
import { type NextAct, publicStatus } from './public-status.ts'
import type { StatusFacts } from './status-facts.ts'

const today = '2026-11-24'
const plain: StatusFacts = {
  number: 12345,
  year: 2026,
  register: 'RPW',
  state: 'checking',
  registeredOn: '2026-11-10',
  service: 'Wypis z ewidencji gruntów',
  unit: 'Wydział Geodezji',
  expectedOn: '2026-12-10',
  summonses: [],
  fees: [],
  sentToUnitOn: null,
  receivedByUnitOn: null,
  case: null,
  results: [],
  leftUnexaminedOn: null,
  leftNoAddressOn: null,
  leftWithoutEffectOn: null,
  forwarded: null,
  returnedOn: null,
  annulledOn: null,
  place: null,
}
const summons = (change: object = {}) => ({
  live: 'yes' as const,
  issuedOn: '2026-11-10',
  deliveredOn: '2026-11-10',
  days: 7,
  lastDay: '2026-11-30',
  items: [
    { name: 'Podpis', curedOn: null },
    { name: 'Mapa', curedOn: '2026-11-12' },
    { name: null, curedOn: null },
  ],
  ...change,
})
const fee = {
  amountGrosze: 1700,
  issuedOn: '2026-11-10',
  deliveredOn: null,
  lastDay: null,
  paidOn: null,
  outcome: null,
}
const founded = {
  unit: 'WGD',
  class: '6621',
  group: null,
  number: 7,
  year: 2026,
  foundedOn: '2026-11-13',
  statutoryEnd: '2026-11-23',
  settledOn: null,
}
const result = { arrivedOn: '2026-11-20', dispatchedOn: null, deliveredOn: null }
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

describe('nothing but the list ever leaves', () => {
  const day = fc.constantFrom(null, '2026-11-01', '2026-11-20', '2026-12-10')
  const sureDay = fc.constantFrom('2026-11-01', '2026-11-20', '2026-12-10')
  const secret = 'SEKRET-44051401458'
  /** Every object of the facts also carries fields that a later query might read by mistake. */
  const spill = { applicantName: secret, pesel: secret, officer: secret, title: secret, notifyBy: secret, who: secret }
  const facts = fc.record({
    state: fc.constantFrom(...paperStates),
    expectedOn: day,
    leftUnexaminedOn: day,
    leftNoAddressOn: day,
    leftWithoutEffectOn: day,
    forwarded: fc.constantFrom(null, { to: 'Starosta Płocki', on: '2026-11-20', ...spill }),
    returnedOn: day,
    annulledOn: day,
    sentToUnitOn: day,
    receivedByUnitOn: day,
    summonses: fc.array(
      fc
        .record({
          live: fc.constantFrom('yes' as const, 'no' as const),
          issuedOn: sureDay,
          deliveredOn: day,
          days: fc.integer({ min: 7, max: 30 }),
          lastDay: day,
          items: fc.array(
            fc.record({ name: fc.constantFrom(null, 'Mapa'), curedOn: day }).map((one) => ({ ...one, ...spill })),
            { maxLength: 3 },
          ),
        })
        .map((one) => ({ ...one, ...spill })),
      { maxLength: 3 },
    ),
    fees: fc.array(
      fc
        .record({
          amountGrosze: fc.nat(),
          issuedOn: sureDay,
          deliveredOn: day,
          lastDay: day,
          paidOn: day,
          outcome: fc.constantFrom(null, 'paid' as const),
        })
        .map((one) => ({ ...one, ...spill })),
      { maxLength: 2 },
    ),
    case: fc.constantFrom(null, { ...founded, ...spill, initials: secret }),
    results: fc.array(
      fc
        .record({
          state: fc.constantFrom('in-unit' as const, 'on-rack' as const, 'released' as const),
          arrivedOn: day,
          dispatchedOn: day,
          deliveredOn: day,
        })
        .map((one) => ({ ...one, ...spill })),
      { maxLength: 2 },
    ),
    place: fc.constantFrom(null, {
      window: 'Stanowisko 10',
      number: 10,
      place: 'BOK',
      address: 'ul. Zduńska 3',
      hours: [{ weekday: 1, opens: '07:30', closes: '15:30', ...spill }],
      closures: [{ firstDay: '2026-12-24', lastDay: '2026-12-24', ...spill }],
      ...spill,
    }),
  })
  const allowed = new Set(
    (
      'number year register service unit caseSign forwardedTo steps steps.day steps.what next next.who next.what next.by next.by.day ' +
      'next.by.kind next.by.seen task task.kind task.items task.lastDay task.days task.amountGrosze task.answerBy task.place task.place.window ' +
      'task.place.number task.place.place task.place.address task.place.hours task.place.hours.weekday task.place.hours.opens ' +
      'task.place.hours.closes task.place.closures task.place.closures.firstDay task.place.closures.lastDay'
    ).split(' '),
  )
  const paths = (value: unknown, at = ''): string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => paths(one, at))
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, inner]) => {
      const path = at ? `${at}.${key}` : key
      return [path, ...paths(inner, path)]
    })
  }

  test('for any facts, whatever else came with them', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const status = publicStatus({ ...plain, ...spill, ...given }, today)
        expect(JSON.stringify(status)).not.toContain(secret)
        expect(paths(status).filter((path) => !allowed.has(path))).toEqual([])
      }),
    )
  })
})
