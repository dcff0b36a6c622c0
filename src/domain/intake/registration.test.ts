import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type ArrivalFacts, arrive } from './registration.ts'

const today = day('2026-11-23')
const plain: ArrivalFacts = {
  channel: 'in-person',
  arrivedOn: today,
  postedOn: null,
  depositedOn: null,
  takenOutOn: null,
  letterDate: null,
  evidence: null,
  text: null,
  lateEntryReason: null,
}

describe('what may be entered as the arrival of a paper', () => {
  test.each<[string, Partial<ArrivalFacts>, string]>([
    ['handed in today (art. 61 § 3)', {}, '2026-11-23'],
    ['by post, posted before it came (art. 57 § 5)', { channel: 'post', postedOn: day('2026-11-20') }, '2026-11-23'],
    [
      'e-Doręczenia on Sunday, with its proof (art. 61 § 3a)',
      { channel: 'e-delivery', arrivedOn: day('2026-11-22'), evidence: 'PURDE-1' },
      '2026-11-22',
    ],
    [
      'drop box: the day it was put in counts (edge case 4)',
      { channel: 'drop-box', depositedOn: day('2026-11-22'), takenOutOn: today },
      '2026-11-22',
    ],
    [
      'outage: entered later with the reason (edge case 44)',
      { arrivedOn: day('2026-11-20'), lateEntryReason: 'awaria systemu' },
      '2026-11-20',
    ],
    ['oral, with its protocol (art. 63 § 1)', { channel: 'oral', text: 'Proszę o zaświadczenie.' }, '2026-11-23'],
  ])('%s', (_why, change, filed) => {
    const outcome = arrive({ ...plain, ...change }, today)
    expect(outcome.ok && outcome.event.filedOn.toString()).toBe(filed)
  })

  test.each<[string, Partial<ArrivalFacts>, string]>([
    ['an arrival tomorrow', { arrivedOn: day('2026-11-24') }, 'arrival-in-future'],
    [
      'posted after it came',
      { channel: 'post', arrivedOn: day('2026-11-20'), postedOn: day('2026-11-21') },
      'posted-after-arrival',
    ],
    ['a letter dated next week', { letterDate: day('2026-11-30') }, 'letter-dated-in-future'],
    ['e-Doręczenia without proof', { channel: 'e-delivery' }, 'evidence-missing'],
    ['oral without a protocol (art. 67 § 2)', { channel: 'oral' }, 'protocol-text-missing'],
    ['drop box without both days', { channel: 'drop-box', depositedOn: today }, 'drop-box-days-missing'],
    [
      'taken out before it was put in',
      { channel: 'drop-box', depositedOn: today, takenOutOn: day('2026-11-20') },
      'taken-out-before-deposited',
    ],
    ['yesterday at the counter without a reason', { arrivedOn: day('2026-11-20') }, 'late-entry-reason-missing'],
  ])('refuses %s', (_why, change, why) => {
    const outcome = arrive({ ...plain, ...change }, today)
    expect(outcome.ok ? null : outcome.refusal.why).toBe(why)
  })
})
