import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type ChannelFacts, channelOrder, channelPermitted, deliveryChannels } from './channels.ts'

const TODAY = day('2026-11-23')
const ADE = 'AE:PL-84192-40504-UIWTR-22'
const OTHER = 'AE:PL-10609-91337-SAIBG-23'
const bae = (address: string | null, askedOn = TODAY) => ({ askedOn, address })

const plain: ChannelFacts = {
  today: TODAY,
  addressee: 'party',
  bae: bae(null),
  addressInApplication: null,
  imprisoned: 'no',
  obstacle: null,
  postalAddress: 'known',
  ownCourier: 'not-available',
  collection: 'not-agreed',
}

function standings(facts: Partial<ChannelFacts>) {
  const order = channelOrder({ ...plain, ...facts })
  if (!order.ok) return order.refusal.why
  return {
    ways: order.event.ways.map(({ standing, why }) => `${standing}: ${why}`),
    to: order.event.electronicAddress,
  }
}

const OFFICE = 'allowed: always-lawful'
const NO_HYBRID = 'barred: not-bound-yet'
const FIRST = 'barred: electronic-goes-first'
const POST = 'proposed: electronic-not-possible'

/** Art. 39 KPA; the rows stand in the order at-office, e-delivery, hybrid, own-courier, registered-post. */
describe('the order of art. 39 KPA', () => {
  test.each<[string, Partial<ChannelFacts>, string[], string | null]>([
    [
      'an address in the base: electronic',
      { bae: bae(ADE) },
      [OFFICE, 'proposed: address-in-bae', FIRST, FIRST, FIRST],
      ADE,
    ],
    [
      'the client chose paper, the base has an address: still electronic',
      { bae: bae(ADE), postalAddress: 'known', ownCourier: 'available' },
      [OFFICE, 'proposed: address-in-bae', FIRST, FIRST, FIRST],
      ADE,
    ],
    [
      'the client comes for it: handing over at the office stays lawful',
      { bae: bae(ADE), collection: 'agreed' },
      ['proposed: collection-agreed', 'allowed: address-in-bae', FIRST, FIRST, FIRST],
      ADE,
    ],
    [
      'no address: a registered letter',
      {},
      [OFFICE, 'barred: no-electronic-address', NO_HYBRID, 'barred: no-courier', POST],
      null,
    ],
    [
      'no address, own courier: he goes first, the letter is as lawful',
      { ownCourier: 'available' },
      [OFFICE, 'barred: no-electronic-address', NO_HYBRID, POST, 'allowed: electronic-not-possible'],
      null,
    ],
    [
      'an application that came from an address not in the base',
      { addressInApplication: OTHER },
      [OFFICE, 'proposed: address-in-application', FIRST, FIRST, FIRST],
      OTHER,
    ],
    [
      'a party: the base goes before the application',
      { bae: bae(ADE), addressInApplication: OTHER },
      [OFFICE, 'proposed: address-in-bae', FIRST, FIRST, FIRST],
      ADE,
    ],
    [
      'a proxy: the address given in the application',
      { addressee: 'proxy', bae: bae(ADE), addressInApplication: OTHER },
      [OFFICE, 'proposed: address-in-application', FIRST, FIRST, FIRST],
      OTHER,
    ],
    [
      'a proxy who gave none: the base',
      { addressee: 'proxy', bae: bae(ADE) },
      [OFFICE, 'proposed: address-in-bae', FIRST, FIRST, FIRST],
      ADE,
    ],
    [
      'a prisoner: paper even with an address',
      { bae: bae(ADE), imprisoned: 'yes' },
      [OFFICE, 'barred: imprisoned', NO_HYBRID, 'barred: no-courier', POST],
      null,
    ],
    [
      'the service is down: paper, and the reason stays',
      { bae: bae(ADE), obstacle: 'service-down' },
      [OFFICE, 'barred: service-down', NO_HYBRID, 'barred: no-courier', POST],
      null,
    ],
    [
      'no address at all, but the client comes',
      { postalAddress: 'unknown', collection: 'agreed' },
      [
        'proposed: collection-agreed',
        'barred: no-electronic-address',
        'barred: no-postal-address',
        'barred: no-postal-address',
        'barred: no-postal-address',
      ],
      null,
    ],
    [
      'no address at all: only the office is left',
      { postalAddress: 'unknown' },
      [
        'proposed: always-lawful',
        'barred: no-electronic-address',
        'barred: no-postal-address',
        'barred: no-postal-address',
        'barred: no-postal-address',
      ],
      null,
    ],
    [
      'a special act forbids handing over at the office',
      { bae: bae(ADE), collection: 'forbidden' },
      ['barred: forbidden-by-special-act', 'proposed: address-in-bae', FIRST, FIRST, FIRST],
      ADE,
    ],
    [
      'the day before the hybrid service binds',
      { today: day('2029-09-30'), bae: bae(null, day('2029-09-30')) },
      [OFFICE, 'barred: no-electronic-address', NO_HYBRID, 'barred: no-courier', POST],
      null,
    ],
    [
      'the day from which the hybrid service binds local government',
      { today: day('2029-10-01'), bae: bae(null, day('2029-10-01')), ownCourier: 'available' },
      [OFFICE, 'barred: no-electronic-address', POST, 'allowed: electronic-not-possible', 'barred: hybrid-goes-first'],
      null,
    ],
  ])('%s', (_what, facts, ways, to) => {
    expect(standings(facts)).toEqual({ ways, to })
  })

  test.each([
    ['the base was not asked', { bae: null }, 'bae-not-asked-today'],
    ['the base was asked yesterday', { bae: bae(ADE, day('2026-11-22')) }, 'bae-not-asked-today'],
    ['nowhere and nohow', { postalAddress: 'unknown', collection: 'forbidden' }, 'no-way-of-delivery'],
  ] as const)('refused: %s', (_what, facts, why) => {
    expect(standings(facts)).toBe(why)
  })

  test('every way names its article', () => {
    const order = channelOrder({ ...plain, bae: bae(ADE), imprisoned: 'yes' })
    expect(order.ok && order.event.ways.map(({ basis }) => basis)).toEqual([
      'art. 39 § 1 i art. 42 § 2 KPA',
      'art. 5, ustawa z 18.11.2020 o doręczeniach elektronicznych',
      'ustawa z 18.11.2020 o doręczeniach elektronicznych',
      'art. 39 § 2–3 KPA',
      'art. 39 § 3 KPA',
    ])
  })

  test('what is barred is not permitted, the rest is', () => {
    const order = channelOrder({ ...plain, bae: bae(ADE) })
    const permitted = deliveryChannels.filter((way) => order.ok && channelPermitted(order.event, way) === 'yes')
    expect(permitted).toEqual(['at-office', 'e-delivery'])
  })
})
