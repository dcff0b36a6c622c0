import { describe, expect, test } from 'vitest'
import { evidencesOf, type ListedEvidence, needsStanding } from './evidences-of.ts'

const at = (type: string, moment: string): ListedEvidence => ({ number: `${type}-1`, type, at: new Date(moment) })
const accepted = at('A1', '2026-11-23T09:00:00+01:00')
const arrival = at('D1', '2026-11-23T09:05:00+01:00')
const opening = at('E1', '2026-11-25T23:50:00+01:00')
const proof = at('BPOX', '2026-11-25T23:50:00+01:00')

describe('the evidence that the service lists', () => {
  test('technical evidence alone proves nothing', () => {
    expect(evidencesOf([accepted, arrival, opening], 'Doręczona')).toEqual([])
    expect(needsStanding([accepted, arrival, opening])).toBe(false)
  })

  test('the proof of sending comes as XML and as PDF', () => {
    const both = evidencesOf([at('BPWP', '2026-11-23T09:00:00+01:00'), at('BPWX', '2026-11-23T09:00:00+01:00')], '')
    expect(both.map(({ kind, number }) => [kind, number])).toEqual([
      ['sending', 'BPWP-1'],
      ['sending', 'BPWX-1'],
    ])
  })

  test.each([
    ['opened by the addressee', [arrival, opening, proof], 'Doręczona', 'opened', '2026-11-23', '2026-11-25'],
    ['opened, and nobody told when it arrived', [proof], 'Doręczona', 'opened', '2026-11-25', '2026-11-25'],
    [
      'opened on the day it arrived',
      [arrival, at('E1', '2026-11-23T10:00:00+01:00'), at('BPOX', '2026-11-23T10:00:00+01:00')],
      'Doręczona',
      'opened',
      '2026-11-23',
      '2026-11-23',
    ],
    [
      'arrived at a public body',
      [arrival, at('BPOX', '2026-11-23T09:05:00+01:00')],
      'Doręczona',
      'arrived',
      '2026-11-23',
      null,
    ],
    [
      'not opened for fourteen days',
      [arrival, at('BPOX', '2026-12-08T00:01:00+01:00')],
      'Uznana za doręczoną',
      'not-opened',
      '2026-11-23',
      null,
    ],
    [
      'not opened, and nobody told when it arrived',
      [at('BPOP', '2026-12-08T00:01:00+01:00')],
      'Uznana za doręczoną',
      'not-opened',
      null,
      null,
    ],
  ] as const)('a proof of receipt: %s', (_, listed, standing, kind, arrivedOn, openedOn) => {
    expect(needsStanding(listed)).toBe(true)
    expect(evidencesOf(listed, standing)).toMatchObject([{ kind, arrivedOn, openedOn }])
  })

  test('a failure counts only when the message stands as failed: another attempt may follow', () => {
    const failed = at('D2', '2026-11-23T10:00:00+01:00')
    expect(evidencesOf([accepted, failed], 'Czeka na doręczenie')).toEqual([])
    expect(evidencesOf([accepted, failed], 'Niedoręczona')).toMatchObject([{ kind: 'failure', number: 'D2-1' }])
    expect(evidencesOf([at('A2', '2026-11-23T10:00:00+01:00')], 'Odrzucona')).toMatchObject([{ kind: 'failure' }])
  })
})
