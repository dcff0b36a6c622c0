import { expect, test } from 'vitest'
import { announced, electronic, notices, received, refused, taken } from '#test/support/deliveries.ts'
import { type LegalCalendar, legalCalendar } from '../calendar/legal-calendar.ts'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { type DeliveryFacts, deliveredBy, delivery } from './delivery.ts'

type Row = readonly [article: string, DeliveryFacts, deliveredOn: string, termFrom: string, effect: string]

const table: readonly Row[] = [
  ['art. 42 § 2: at the office', received('2026-11-25'), '2026-11-25', '2026-11-25', 'actual'],
  [
    'art. 42: by hand on a Sunday is a delivery all the same',
    received('2026-11-29'),
    '2026-11-29',
    '2026-11-29',
    'actual',
  ],
  ['art. 47 § 2: refusal', refused('2026-11-25'), '2026-11-25', '2026-11-25', 'actual'],
  [
    'art. 43: household member, no notice needed',
    taken('household-member', 'not-left'),
    '2026-11-25',
    '2026-11-25',
    'actual',
  ],
  ['art. 43: neighbour with a notice', taken('neighbour', 'left'), '2026-11-25', '2026-11-25', 'actual'],
  ['art. 43: caretaker with a notice', taken('caretaker', 'left'), '2026-11-25', '2026-11-25', 'actual'],
  ['art. 44 § 4: nobody came', notices('2026-11-30', '2026-12-08'), '2026-12-14', '2026-12-14', 'deemed'],
  [
    'art. 44: collected in the storage',
    notices('2026-11-30', '2026-12-08', '2026-12-10'),
    '2026-12-10',
    '2026-12-10',
    'actual',
  ],
  [
    'art. 44: collected before the second notice',
    notices('2026-11-30', null, '2026-12-03'),
    '2026-12-03',
    '2026-12-03',
    'actual',
  ],
  [
    'art. 44: collected on the day of the first notice',
    notices('2026-11-30', null, '2026-11-30'),
    '2026-11-30',
    '2026-11-30',
    'actual',
  ],
  [
    'art. 44: collected on the fourteenth day',
    notices('2026-11-30', '2026-12-08', '2026-12-14'),
    '2026-12-14',
    '2026-12-14',
    'actual',
  ],
  [
    'art. 44: given out later by mistake, the fiction stands',
    notices('2026-11-30', '2026-12-08', '2026-12-15'),
    '2026-12-14',
    '2026-12-14',
    'deemed',
  ],
  [
    'art. 44: no second notice, collected late: that day',
    notices('2026-11-30', null, '2026-12-18'),
    '2026-12-18',
    '2026-12-18',
    'actual',
  ],
  ['art. 44: fourteenth day on 24 December', notices('2026-12-10', '2026-12-18'), '2026-12-24', '2026-12-28', 'deemed'],
  ['art. 44: fourteenth day on a Saturday', notices('2026-11-14', '2026-11-23'), '2026-11-28', '2026-11-30', 'deemed'],
  [
    'art. 42 ust. 2 UDE: not opened, a day later than paper',
    electronic('2026-12-01', null),
    '2026-12-16',
    '2026-12-16',
    'deemed',
  ],
  ['art. 41 UDE: opened', electronic('2026-12-01', '2026-12-03'), '2026-12-03', '2026-12-03', 'actual'],
  [
    'art. 41 UDE: opened on the day of arrival',
    electronic('2026-12-01', '2026-12-01'),
    '2026-12-01',
    '2026-12-01',
    'actual',
  ],
  [
    'art. 41 UDE: opened on the fourteenth day',
    electronic('2026-12-01', '2026-12-15'),
    '2026-12-15',
    '2026-12-15',
    'actual',
  ],
  ['art. 42 ust. 2 UDE: opened too late', electronic('2026-12-01', '2026-12-17'), '2026-12-16', '2026-12-16', 'deemed'],
  [
    'art. 42 ust. 2 UDE: opened on the fifteenth day, the same day',
    electronic('2026-12-01', '2026-12-16'),
    '2026-12-16',
    '2026-12-16',
    'deemed',
  ],
  [
    'art. 42 ust. 2 UDE: fixed by the act, 25 December stays',
    electronic('2026-12-10', null),
    '2026-12-25',
    '2026-12-25',
    'deemed',
  ],
  [
    'art. 41 ust. 1 pkt 2 UDE: a public body, arrival on a Sunday',
    electronic('2026-11-29', null, 'public'),
    '2026-11-29',
    '2026-11-29',
    'actual',
  ],
  ['art. 42 UDE: first day of the act', electronic('2021-10-05', null), '2021-10-20', '2021-10-20', 'deemed'],
  ['art. 49 § 2: announced once', announced('2026-11-23'), '2026-12-07', '2026-12-07', 'deemed'],
  [
    'art. 49 § 2, NSA III OZ 543/22: the last first appearance',
    announced('2026-11-23', '2026-11-26', '2026-11-24'),
    '2026-12-10',
    '2026-12-10',
    'deemed',
  ],
  ['art. 49 § 2: fourteenth day on 25 December', announced('2026-12-11'), '2026-12-25', '2026-12-28', 'deemed'],
]

test.each(table)('%s', (_article, facts, deliveredOn, termFrom, effect) => {
  const outcome = delivery(facts, day('2026-11-02').subtract({ years: 6 }), STATUTORY)
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  const { event } = outcome
  expect([event.deliveredOn.toString(), event.termFrom.toString(), event.effect]).toEqual([
    deliveredOn,
    termFrom,
    effect,
  ])
  expect(event.doubts).toEqual(deliveredOn === termFrom ? [] : ['last-day-is-free'])
})

test.each([
  [
    'received before dispatch',
    received('2026-11-22'),
    'delivery-before-dispatch',
    { dispatchedOn: '23 listopada 2026' },
  ],
  ['refused before dispatch', refused('2026-11-22'), 'delivery-before-dispatch', {}],
  ['notice before dispatch', notices('2026-11-22', '2026-11-30'), 'delivery-before-dispatch', {}],
  ['arrival before dispatch', electronic('2026-11-22', null), 'delivery-before-dispatch', {}],
  ['announcement before dispatch', announced('2026-11-24', '2026-11-22'), 'delivery-before-dispatch', {}],
  [
    'opened before arrival',
    electronic('2026-11-24', '2026-11-23'),
    'opened-before-arrival',
    { arrivedOn: '24 listopada 2026' },
  ],
  ['announced nowhere', announced(), 'announcement-day-missing', {}],
  ['neighbour without a notice', taken('neighbour', 'not-left'), 'substitute-notice-missing', {}],
  ['caretaker without a notice', taken('caretaker', 'not-left'), 'substitute-notice-missing', {}],
  [
    'collected before the notice',
    notices('2026-11-24', null, '2026-11-23'),
    'collected-before-notice',
    { firstNotice: '24 listopada 2026' },
  ],
  ['beyond the calendar', received('2051-01-01'), 'term-outside-calendar', { first: 2000, last: 2050 }],
  ['a fiction that would end beyond it', notices('2050-12-20', '2050-12-28'), 'term-outside-calendar', {}],
] as const)('%s is refused', (_why, facts, why, values) => {
  expect(delivery(facts, day('2026-11-23'), STATUTORY)).toMatchObject({ ok: false, refusal: { why, ...values } })
})

test('electronic delivery before the act is not judged by it', () => {
  expect(delivery(electronic('2021-10-04', null), null, STATUTORY)).toMatchObject({
    refusal: { why: 'electronic-before-act' },
  })
})

test('dispatched and received on one day is possible', () => {
  expect(delivery(received('2026-11-23'), day('2026-11-23'), STATUTORY)).toMatchObject({ ok: true })
})

test('a fiction that lies ahead is no delivery yet', () => {
  const facts = electronic('2026-12-01', null)
  expect(deliveredBy(day('2026-12-15'), facts, null, STATUTORY)).toEqual({
    ok: false,
    refusal: { why: 'delivery-not-yet', deliveredOn: '16 grudnia 2026' },
  })
  expect(deliveredBy(day('2026-12-16'), facts, null, STATUTORY)).toMatchObject({ ok: true })
  expect(deliveredBy(day('2026-12-16'), announced(), null, STATUTORY)).toMatchObject({
    refusal: { why: 'announcement-day-missing' },
  })
})

test('a day made free by a later act moves the addressee’s term, not the fiction', () => {
  const made = legalCalendar(
    [{ date: day('2026-12-14'), effect: 'free', name: 'nowe święto', basis: 'nowa ustawa' }],
    STATUTORY.law,
  )
  const calendar = (made as { event: LegalCalendar }).event
  const outcome = delivery(notices('2026-11-30', '2026-12-08'), null, calendar)
  expect(outcome.ok && [outcome.event.deliveredOn.toString(), outcome.event.termFrom.toString()]).toEqual([
    '2026-12-14',
    '2026-12-15',
  ])
})
