import { expect, test } from 'vitest'
import { agreeWay, type CardOfWays, waysOffered } from './agreed-way.ts'

const card = (
  deliveryForms: CardOfWays['deliveryForms'],
  profile: CardOfWays['profile'] = 'KPA_DECISION',
  onTheSpot: CardOfWays['onTheSpot'] = 'not-allowed',
): CardOfWays => ({ deliveryForms, profile, onTheSpot })

test.each([
  ['outside the catalogue', null, ['pickup', 'post', 'e-delivery']],
  ['a card that names no way', card([]), ['pickup', 'post', 'e-delivery']],
  ['a card with all of them', card(['pickup', 'post', 'e-delivery']), ['pickup', 'post', 'e-delivery']],
  [
    'a courier only where the card has one',
    card(['post', 'e-delivery', 'pickup', 'courier']),
    ['pickup', 'post', 'e-delivery', 'courier'],
  ],
  [
    'on the spot only where the card allows it (art. 12 § 2, 35 § 2)',
    card(['pickup', 'post', 'e-delivery'], 'KPA_CERTIFICATE', 'allowed'),
    ['pickup', 'post', 'e-delivery', 'on-the-spot'],
  ],
] as const)('%s: what is offered is open', (_case, of, ways) => {
  expect(waysOffered(of)).toEqual(ways.map((way) => ({ way, standing: 'open', basis: null })))
})

test.each([
  [
    'the card’s ways first; e-Doręczenia are the client’s (art. 39 § 1)',
    card(['pickup', 'post']),
    ['pickup open', 'post open', 'e-delivery by-law art. 39 § 1 KPA'],
  ],
  [
    'nobody has to come: post stays (art. 39 § 3)',
    card(['pickup']),
    ['pickup open', 'post by-law art. 39 § 3 KPA', 'e-delivery by-law art. 39 § 1 KPA'],
  ],
  [
    'at the office the law only permits it (art. 42 § 2)',
    card(['post', 'e-delivery']),
    ['post open', 'e-delivery open', 'pickup with-reason art. 42 § 2 KPA'],
  ],
  [
    'a tax matter (art. 144 O.p.)',
    card(['post'], 'ORDYNACJA'),
    [
      'post open',
      'e-delivery by-law art. 144 Ordynacji podatkowej',
      'pickup with-reason art. 144 Ordynacji podatkowej',
    ],
  ],
  [
    'public information: as the request says (art. 14 ust. 1)',
    card(['e-delivery'], 'UDIP'),
    [
      'e-delivery open',
      ...['pickup', 'post'].map((way) => `${way} by-law art. 14 ust. 1 ustawy o dostępie do informacji publicznej`),
    ],
  ],
] as const)('%s', (_case, of, ways) => {
  const told = waysOffered(of).map(({ way, standing, basis }) => [way, standing, basis].filter(Boolean).join(' '))
  expect(told).toEqual(ways)
})

test.each([
  ['nothing agreed yet', card(['post']), null, null, null],
  ['a way of the card; a reason typed for another is not kept', card(['post']), 'post', 'bliżej', null],
  ['a way of the law', card(['pickup']), 'e-delivery', null, null],
  [
    'at the office against the card, with a reason',
    card(['post']),
    'pickup',
    ' klient i tak będzie w urzędzie ',
    'klient i tak będzie w urzędzie',
  ],
] as const)('%s: agreed', (_case, of, way, reason, kept) => {
  expect(agreeWay(of, { way, reason })).toEqual({ ok: true, event: { reason: kept } })
})

test.each([
  ['on the spot, the card forbids it', card(['pickup']), 'on-the-spot', { why: 'way-spot-not-on-card' }],
  ['on the spot outside the catalogue', null, 'on-the-spot', { why: 'way-spot-not-on-card' }],
  ['a courier the card does not have', card(['pickup']), 'courier', { why: 'way-courier-not-on-card' }],
  [
    'at the office against the card, without a reason',
    card(['post']),
    'pickup',
    { why: 'way-outside-card', basis: 'art. 42 § 2 KPA' },
  ],
] as const)('%s: refused', (_case, of, way, refusal) => {
  expect(agreeWay(of, { way, reason: '  ' })).toEqual({ ok: false, refusal })
})
