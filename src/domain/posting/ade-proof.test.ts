import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type AdeProof, readAdeProof } from './ade-proof.ts'

const context = { dispatchedOn: day('2026-11-30'), today: day('2026-12-31') }
const opened = (arrived: string, on: string, stated = on): AdeProof => ({
  kind: 'opened',
  arrivedOn: day(arrived),
  openedOn: day(on),
  statedOn: day(stated),
})
const other = (kind: 'arrived' | 'not-opened', arrived: string, stated: string): AdeProof => ({
  kind,
  arrivedOn: day(arrived),
  statedOn: day(stated),
})

function read(proof: AdeProof, given = context) {
  const outcome = readAdeProof(proof, given)
  if (!outcome.ok) return `refused: ${outcome.refusal.why}`
  const { event, delivery, stated } = outcome.event
  return `${event} ${delivery.deliveredOn} ${stated}`
}

describe('the day of delivery', () => {
  test.each<[string, AdeProof, string, string]>([
    [
      'art. 41 ust. 1 pkt 1',
      opened('2026-12-01', '2026-12-03'),
      'proof-of-receipt 2026-12-03 agrees',
      'opened by a citizen',
    ],
    [
      'art. 41 ust. 1 pkt 2',
      other('arrived', '2026-12-01', '2026-12-01'),
      'proof-of-receipt 2026-12-01 agrees',
      'arrived at an office',
    ],
    [
      'art. 42 ust. 2',
      other('not-opened', '2026-12-01', '2026-12-16'),
      'proof-of-fiction 2026-12-16 agrees',
      'the day after fourteen',
    ],
    [
      'art. 42 ust. 2',
      other('not-opened', '2026-12-01', '2026-12-15'),
      'proof-of-fiction 2026-12-16 differs',
      'a day too early in the proof',
    ],
    [
      'art. 42 ust. 2',
      other('not-opened', '2026-12-11', '2026-12-26'),
      'proof-of-fiction 2026-12-26 agrees',
      'a holiday does not move it',
    ],
    [
      'art. 42 ust. 2',
      opened('2026-12-01', '2026-12-20'),
      'proof-of-receipt 2026-12-16 differs',
      'opened after the fiction: it stands',
    ],
  ])('%s: %o → %s (%s)', (_article, proof, reading, _why) => {
    expect(read(proof)).toBe(reading)
  })
})

describe('what cannot be', () => {
  test.each<[string, AdeProof, string]>([
    ['stated tomorrow', opened('2026-12-31', '2026-12-31', '2027-01-01'), 'ade-proof-in-future'],
    ['arrived before it was sent', other('arrived', '2026-11-29', '2026-11-30'), 'delivery-before-dispatch'],
    ['opened before it arrived', opened('2026-12-03', '2026-12-02'), 'opened-before-arrival'],
    ['a fiction before its day', other('not-opened', '2026-12-20', '2026-12-30'), 'delivery-not-yet'],
  ])('%s', (_what, proof, why) => {
    expect(read(proof)).toBe(`refused: ${why}`)
  })
})
