import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { addressCame, hasNoAddress, mayLeaveWithoutAddress, type Reachable } from './no-address.ts'

const lost: Reachable = { name: 'Ewa', role: 'applicant', proxyScope: null, address: 'none', contact: 'none' }
const proxy: Reachable = { ...lost, name: 'Jan', role: 'proxy', proxyScope: 'full' }
const facts = { rule: 'kpa', people: [lost], sources: ['clients'], asked: 'no' } as const
type Leaving = Partial<Parameters<typeof mayLeaveWithoutAddress>[0]>

test.each<[string, Leaving, string]>([
  ['art. 64 § 1: no address anywhere', {}, 'ok'],
  ['nobody named at all (edge case 22)', { people: [] }, 'ok'],
  ['§ 8 ust. 1: a complaint', { rule: 'complaint' }, 'ok'],
  ['the party gave one', { people: [{ ...lost, address: 'in-paper' }] }, 'address-in-paper'],
  ['one of two parties gave one', { people: [lost, { ...lost, address: 'in-paper' }] }, 'address-in-paper'],
  ['art. 40 § 2: the proxy gave one', { people: [lost, { ...proxy, address: 'in-paper' }] }, 'address-in-paper'],
  [
    'a proxy for collection receives no letters',
    { people: [lost, { ...proxy, proxyScope: 'collection', address: 'in-paper' }] },
    'ok',
  ],
  ['whoever brought it is no party', { people: [lost, { ...lost, role: 'bringer', address: 'in-paper' }] }, 'ok'],
  ['art. 64 § 1: the office has it in its data', { people: [{ ...lost, address: 'in-data' }] }, 'address-in-data'],
  ['not searched', { sources: [] }, 'address-not-searched'],
  ['art. 9: a telephone is known', { people: [{ ...lost, contact: 'known' }] }, 'ask-for-address-first'],
  ['asked by telephone in vain', { people: [{ ...lost, contact: 'known' }], asked: 'yes' }, 'ok'],
  ['public information needs no address (edge case 22)', { rule: 'not-required' }, 'address-not-required'],
  ['art. 7(2) of the act on petitions: a summons', { rule: 'petition' }, 'address-is-formal-lack'],
  ['art. 169 O.p.', { rule: 'tax' }, 'address-by-tax-law'],
])('leaving for want of an address, %s', (_article, change, answer) => {
  const outcome = mayLeaveWithoutAddress({ ...facts, ...change })
  expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
})

test('a paper with an address is not noted as without one', () => {
  expect(hasNoAddress('kpa', [{ ...lost, address: 'in-paper' }])).toEqual({
    ok: false,
    refusal: { why: 'address-in-paper', name: 'Ewa' },
  })
})

const came = {
  known: 'yes',
  from: 'client',
  cameOn: day('2026-11-27'),
  arrivedOn: day('2026-11-23'),
  today: day('2026-11-30'),
  leftOn: null,
} as const

test.each<[string, Partial<Parameters<typeof addressCame>[0]>, string | null]>([
  ['given before anybody left it: the first day stands', {}, null],
  ['given after it was left: filed on that day (NSA I OSK 27/20)', { leftOn: day('2026-11-25') }, '2026-11-27'],
  ['given on the day it was left', { leftOn: day('2026-11-27') }, '2026-11-27'],
  ['given before it was left, entered later', { leftOn: day('2026-11-28') }, null],
  ['found in the office: left without ground', { leftOn: day('2026-11-25'), from: 'office' }, null],
  ['not entered yet', { known: 'no' }, 'address-not-entered'],
  ['tomorrow', { cameOn: day('2026-12-01') }, 'address-in-future'],
  ['before the application', { cameOn: day('2026-11-22') }, 'address-before-filing'],
])('the address came, %s', (_article, change, answer) => {
  const outcome = addressCame({ ...came, ...change })
  expect(outcome.ok ? (outcome.event.filedOn?.toString() ?? null) : outcome.refusal.why).toBe(answer)
})
