import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { askRestoration, mayRestore, type RestoringRequest, restoredCure } from './restoring.ts'

/** Last day to remove the defects: Monday 30.11.2026; in hospital until Tuesday 8.12. */
const request: RestoringRequest = {
  itemIds: ['signature'],
  arrivedOn: day('2026-12-10'),
  postedOn: null,
  operator: null,
  obstacleEndedOn: day('2026-12-08'),
}
const standing = {
  procedure: 'kpa',
  today: day('2026-12-20'),
  lastDay: day('2026-11-30'),
  items: [{ itemId: 'signature', curedOn: null }],
  earlier: 'none',
} as const

test.each<[string, Partial<RestoringRequest>, Partial<Parameters<typeof askRestoration>[1]>, string]>([
  ['art. 58 § 1: with the act', {}, {}, '2026-12-10'],
  ['without the act: taken, an officer decides', { itemIds: [] }, {}, '2026-12-10'],
  ['long after the obstacle: taken too', { obstacleEndedOn: day('2026-12-01') }, {}, '2026-12-10'],
  [
    'art. 57 § 5: the day of posting counts',
    { postedOn: day('2026-12-09'), operator: 'designated-operator' },
    {},
    '2026-12-09',
  ],
  [
    'a private courier counts on arrival',
    { postedOn: day('2026-12-09'), operator: 'other-operator' },
    {},
    '2026-12-10',
  ],
  ['on the last day nothing is missed', { arrivedOn: day('2026-11-30') }, {}, 'term-not-missed'],
  ['no term ran (art. 64 § 1)', {}, { lastDay: null }, 'no-term-to-restore'],
  ['one request at a time', {}, { earlier: 'pending' }, 'restoring-already-asked'],
  ['art. 162 O.p.', {}, { procedure: 'tax' }, 'restoring-by-tax-law'],
  ['tomorrow', { arrivedOn: day('2026-12-21') }, {}, 'cure-in-future'],
  [
    'posted after it came',
    { postedOn: day('2026-12-11'), operator: 'designated-operator' },
    {},
    'posted-after-arrival',
  ],
  ['posted nowhere', { postedOn: day('2026-12-09') }, {}, 'posting-needs-operator'],
  ['the obstacle still lasts', { obstacleEndedOn: day('2026-12-11') }, {}, 'obstacle-ends-after-request'],
  ['another defect', { itemIds: ['map'] }, {}, 'cure-not-summoned'],
  [
    'a defect removed before',
    {},
    { items: [{ itemId: 'signature', curedOn: day('2026-11-25') }] },
    'cure-not-summoned',
  ],
])('asking to restore a term, %s', (_article, change, around, answer) => {
  const outcome = askRestoration({ ...request, ...change }, { ...standing, ...around })
  expect(outcome.ok ? outcome.event.askedOn.toString() : outcome.refusal.why).toBe(answer)
})

const facts = {
  lastDay: day('2026-11-30'),
  askedOn: day('2026-12-15'),
  obstacleEndedOn: day('2026-12-08'),
  itemIds: ['signature'],
  items: [
    { itemId: 'signature', curedOn: null },
    { itemId: 'map', curedOn: day('2026-11-28') },
  ],
}

test.each<[string, Partial<Parameters<typeof mayRestore>[0]>, string]>([
  ['art. 58 § 2: on the seventh day, with the act', {}, 'ok'],
  ['art. 58 § 3: a day later, and no other term restores it', { askedOn: day('2026-12-16') }, 'restoration-too-late'],
  ['art. 57 § 4: after Christmas', { obstacleEndedOn: day('2026-12-17'), askedOn: day('2026-12-28') }, 'ok'],
  ['art. 58 § 2: without the act', { itemIds: [] }, 'restoration-without-act'],
  [
    'art. 58 § 2: with a part of the act',
    { items: [...facts.items, { itemId: 'address', curedOn: null }] },
    'restoration-without-act',
  ],
])('restoring a term, %s', (_article, change, answer) => {
  const outcome = mayRestore({ ...facts, ...change, calendar: STATUTORY })
  expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
})

test.each([
  ['none', 'untouched'],
  ['decided', 'withdrawn'],
  ['dispatched', 'void'],
] as const)('a restored term: the filing day stands, a leaving that was %s is %s', (leaving, after) => {
  expect(restoredCure(day('2026-12-10'), leaving)).toMatchObject({ timing: 'in-time', filedOn: null, leaving: after })
})
