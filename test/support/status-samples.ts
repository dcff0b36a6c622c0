import type { StatusFacts } from '#domain/status/status-facts.ts'

// Facts from which the public status is told; invented.
export const today = '2026-11-24'
export const plain: StatusFacts = {
  number: 12345,
  year: 2026,
  register: 'RPW',
  state: 'checking',
  registeredOn: '2026-11-10',
  service: 'Wypis z ewidencji gruntów',
  card: 'WGD-19',
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
  uploads: [],
  place: null,
}
export const summons = (change: object = {}) => ({
  live: 'yes' as const,
  issuedOn: '2026-11-10',
  deliveredOn: '2026-11-10',
  days: 7,
  lastDay: '2026-11-30',
  items: [
    { id: 'a', name: 'Podpis', basis: 'art. 63 § 3 KPA', form: 'any' as const, curedOn: null },
    { id: 'b', name: 'Mapa', basis: 'art. 83b ust. 1 pkt 9', form: 'any' as const, curedOn: '2026-11-12' },
    { id: 'c', name: null, basis: null, form: null, curedOn: null },
  ],
  ...change,
})
export const fee = {
  amountGrosze: 1700,
  issuedOn: '2026-11-10',
  deliveredOn: null,
  lastDay: null,
  paidOn: null,
  outcome: null,
}
export const founded = {
  unit: 'WGD',
  class: '6621',
  group: null,
  number: 7,
  year: 2026,
  foundedOn: '2026-11-13',
  statutoryEnd: '2026-11-23',
  notifiedEnd: null,
  settledOn: null,
}
export const result = { arrivedOn: '2026-11-20', dispatchedOn: null, deliveredOn: null }
