import { expect, test } from 'vitest'
import { endInForce } from './end-in-force.ts'

test.each([
  ['art. 35 KPA: of the law', '2026-12-23', [], { end: '2026-12-23', setBy: 'law' }],
  ['art. 36: of the notice', '2026-12-23', ['2027-01-15'], { end: '2027-01-15', setBy: 'earlier-notice' }],
  [
    'art. 36: of the last one',
    '2026-12-23',
    ['2027-01-15', '2027-02-15'],
    { end: '2027-02-15', setBy: 'earlier-notice' },
  ],
  ['art. 35 § 5: the law’s own end went past it', '2027-03-01', ['2027-01-15'], { end: '2027-03-01', setBy: 'law' }],
  ['the same day', '2027-01-15', ['2027-01-15'], { end: '2027-01-15', setBy: 'law' }],
  ['no act sets a term', null, [], null],
] as const)('%s', (_, statutoryEnd, noticed, expected) => {
  expect(endInForce(statutoryEnd, noticed)).toEqual(expected)
})
