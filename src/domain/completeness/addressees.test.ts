import { expect, test } from 'vitest'
import { type Addressee, addresseesOf, isDelivery } from './addressees.ts'
import { proposePlace } from './shelf.ts'

const person = (id: string, role: Addressee['role'], proxyScope: Addressee['proxyScope'] = null): Addressee => ({
  id,
  name: id,
  role,
  proxyScope,
})
const ewa = person('ewa', 'applicant')
const jan = person('jan', 'applicant')

test.each<[string, Addressee[], string[], string, string]>([
  ['art. 40 § 1: the party', [ewa], ['ewa'], 'ewa', 'delivery'],
  ['art. 40 § 2: the proxy', [ewa, person('adw', 'proxy', 'full')], ['adw'], 'adw', 'delivery'],
  ['art. 40 § 2: the party alone is not enough', [ewa, person('adw', 'proxy', 'full')], ['ewa'], 'adw', 'no-delivery'],
  ['a proxy for service', [ewa, person('adw', 'proxy', 'service')], ['adw'], 'adw', 'delivery'],
  ['edge case 16: a proxy for collection', [ewa, person('syn', 'proxy', 'collection')], ['syn'], 'ewa', 'no-delivery'],
  ['art. 40 § 3: both applicants', [ewa, jan], ['ewa', 'jan'], 'ewa jan', 'delivery'],
  ['art. 40 § 3: one of two', [ewa, jan], ['ewa'], 'ewa jan', 'no-delivery'],
  ['edge case 19: the statutory representative', [ewa, person('mama', 'representative')], ['mama'], 'mama', 'delivery'],
  ['whoever brought it', [ewa, person('goniec', 'bringer')], ['goniec'], 'ewa', 'no-delivery'],
  ['nobody known', [], [], '', 'no-delivery'],
])('%s', (_article, parties, handedTo, due, answer) => {
  expect(
    addresseesOf(parties)
      .map((party) => party.id)
      .join(' '),
  ).toBe(due)
  expect(isDelivery(parties, handedTo)).toBe(answer)
})

test.each([
  [[], '1'],
  [['1', '2'], '3'],
  [['2', '3', 'góra'], '1'],
])('the lowest free place beside %j is %s', (taken, place) => {
  expect(proposePlace(taken)).toBe(place)
})
