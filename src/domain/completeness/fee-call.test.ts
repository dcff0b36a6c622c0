import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import type { FeeRegime } from '../legal-profiles/profiles.ts'
import type { CheckItem } from './check-items.ts'
import { callForFee, deliverFeeCall, mayReturnUnpaid, WAIVER_GROUNDS } from './fee-call.ts'

const duty: CheckItem = {
  id: 'duty',
  name: 'Opłata skarbowa za zaświadczenie',
  kind: 'fee',
  basis: 'część II załącznika',
  mark: 'missing',
  amountGrosze: 1700,
}
const facts = { regime: 'stamp-duty-261' as FeeRegime, item: duty, typedGrosze: null, days: 7, formalLacks: 0 }
type Change = Omit<Partial<typeof facts>, 'item' | 'typedGrosze'> & { item?: CheckItem; typedGrosze?: number }

test.each<[string, Change, string | number]>([
  ['art. 261 § 1: the amount of the card', {}, 1700],
  ['art. 261 § 1: fourteen days', { days: 14 }, 1700],
  ['art. 261 § 1: six days', { days: 6 }, 'fee-days-out-of-range'],
  ['art. 261 § 1: fifteen days', { days: 15 }, 'fee-days-out-of-range'],
  ['no single sum on the card: the clerk types it', { item: { ...duty, amountGrosze: null }, typedGrosze: 1500 }, 1500],
  ['no sum at all', { item: { ...duty, amountGrosze: null } }, 'fee-amount-missing'],
  ['the card’s sum is not overruled', { typedGrosze: 9900 }, 1700],
  [
    'edge case 14: the duty on a power of attorney is courtesy',
    { item: { ...duty, kind: 'courtesy' } },
    'not-a-missing-fee',
  ],
  ['a formal item is no fee', { item: { ...duty, kind: 'formal' } }, 'not-a-missing-fee'],
  ['paid', { item: { ...duty, mark: 'present' } }, 'not-a-missing-fee'],
  ['edge case 27: EGiB has its DOO', { regime: 'doo' }, 'fee-by-doo'],
  ['art. 169 § 2 O.p.', { regime: 'tax-169' }, 'fee-by-tax-law'],
  ['no fee there', { regime: 'none' }, 'no-fee-in-this-procedure'],
  ['a formal lack goes first', { formalLacks: 1 }, 'formal-lacks-first'],
])('call for a fee: %s', (_article, change, answer) => {
  const outcome = callForFee({ ...facts, ...change })
  expect(outcome.ok ? outcome.event.grosze : outcome.refusal.why).toBe(answer)
})

test.each<[string, string, string]>([
  ['art. 57 § 1', '2026-11-23', '2026-11-30'],
  ['art. 57 § 4: Christmas', '2026-12-17', '2026-12-28'],
  ['before the call', '2026-11-20', 'delivered-before-issue'],
  ['tomorrow', '2027-01-02', 'delivered-in-future'],
])('term of a fee: %s', (_article, deliveredOn, answer) => {
  const days = { issuedOn: day('2026-11-23'), deliveredOn: day(deliveredOn), days: 7, today: day('2027-01-01') }
  const outcome = deliverFeeCall({ ...days, calendar: STATUTORY })
  expect(outcome.ok ? outcome.event.lastDay.toString() : outcome.refusal.why).toBe(answer)
})

type Returning = Partial<Parameters<typeof mayReturnUnpaid>[0]>
test.each<[string, Returning, string]>([
  ['art. 261 § 2: after the term', {}, 'ok'],
  ['on the last day', { today: day('2026-11-30') }, 'fee-term-runs'],
  ['never delivered', { lastDay: null }, 'fee-call-not-delivered'],
  ['an order stands already', { order: 'drafted' }, 'return-already-ordered'],
  ...WAIVER_GROUNDS.map((exception): [string, Returning, string] => [
    `art. 261 § 4: ${exception}`,
    { exception },
    'fee-exception-holds',
  ]),
])('return for want of payment: %s', (_article, change, answer) => {
  const after = { lastDay: day('2026-11-30'), today: day('2026-12-01'), exception: 'none', order: 'none' } as const
  const outcome = mayReturnUnpaid({ ...after, ...change })
  expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
})
