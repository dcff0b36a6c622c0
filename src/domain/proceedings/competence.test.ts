import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import {
  type Competent,
  forwardingTerm,
  forwardPaper,
  notifySeparate,
  returnPaper,
  separateFiledOn,
} from './competence.ts'

const why = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.why
const police: Competent = { kind: 'other-authority', name: 'Komendant Miejski Policji' }
const own: Competent = { kind: 'own-office' }

describe('forwardPaper', () => {
  const facts = {
    state: 'checking',
    competent: police,
    reasons: 'Sprawa punktów karnych',
    filedOn: day('2026-11-23'),
  } as const
  test.each([
    ['art. 65 § 1: with reasons to a named authority', {}, 'ok'],
    ['art. 19: also from the unit', { state: 'in-unit' }, 'ok'],
    ['on its way', { state: 'in-transfer' }, 'not-in-this-state'],
    ['forwarded already', { state: 'forwarded' }, 'not-in-this-state'],
    ['a unit of this office is no other authority', { competent: own }, 'forward-inside-the-office'],
    ['art. 66 § 3: a court', { competent: { kind: 'common-court' } }, 'forward-to-nobody'],
    ['art. 66 § 3: nobody known', { competent: { kind: 'unknown' } }, 'forward-to-nobody'],
    ['no name', { competent: { kind: 'other-authority', name: ' ' } }, 'forward-to-nobody'],
    ['art. 65 § 1: no reasons', { reasons: ' ' }, 'forward-without-reasons'],
  ] as const)('%s', (_, change, expected) => {
    expect(why(forwardPaper({ ...facts, ...change }))).toBe(expected)
  })

  test('art. 65 § 2: the day of filing goes with it', () => {
    const outcome = forwardPaper(facts)
    expect(outcome.ok && outcome.event).toEqual({ authority: 'Komendant Miejski Policji', filedOn: day('2026-11-23') })
  })
})

test.each([
  ['art. 231 § 1: a complaint in 7 days', 'COMPLAINT_VIII', '2026-11-30'],
  ['art. 6 of the act on petitions: 30 days', 'PETITION', '2026-12-23'],
  ['art. 65 § 1: at once', 'KPA_DECISION', null],
] as const)('forwardingTerm: %s', (_, code, lastDay) => {
  expect(forwardingTerm(code, day('2026-11-23'), STATUTORY)?.lastDay.toString() ?? null).toBe(lastDay)
})

describe('returnPaper', () => {
  const facts = { state: 'checking', competent: { kind: 'common-court' }, court: 'has-not-declined' } as const
  test.each([
    ['art. 66 § 3: a common court is competent', {}, 'ok'],
    ['art. 66 § 3: nobody can be found', { competent: { kind: 'unknown' } }, 'ok'],
    ['art. 66 § 4: the court has declined', { court: 'declined' }, 'court-declined-already'],
    ['art. 65 § 1: the authority is known', { competent: police }, 'return-needs-forwarding'],
    ['our own matter', { competent: own }, 'forward-inside-the-office'],
    ['left unexamined already', { state: 'left-unexamined' }, 'not-in-this-state'],
  ] as const)('%s', (_, change, expected) => {
    expect(why(returnPaper({ ...facts, ...change }))).toBe(expected)
  })
})

describe('several matters in one paper (art. 66 § 1–2)', () => {
  const matters = [
    { what: 'warunki zabudowy', competent: own },
    { what: 'punkty karne', competent: police },
  ]
  test.each([
    ['one of our own and one of another', { matters }, 'ok'],
    ['only our own', { matters: matters.slice(0, 1) }, 'nothing-to-separate'],
    ['nothing of our own', { matters: matters.slice(1) }, 'nothing-of-our-own'],
    ['on its way', { matters, state: 'in-transfer' }, 'not-in-this-state'],
  ] as const)('%s', (_, change, expected) => {
    expect(why(notifySeparate({ state: 'checking', ...change }))).toBe(expected)
  })

  test('says what is examined and what is filed apart', () => {
    const outcome = notifySeparate({ state: 'checking', matters })
    expect(outcome.ok && outcome.event).toEqual({ own: ['warunki zabudowy'], apart: ['punkty karne'] })
  })

  test.each([
    ['§ 2: on the fourteenth day it counts as filed on the first', '2026-12-14', '2026-11-23'],
    ['§ 2: on the fifteenth it has its own day', '2026-12-15', '2026-12-15'],
  ])('%s', (_, filedOn, counts) => {
    const days = { firstFiledOn: day('2026-11-23'), noticeDeliveredOn: day('2026-11-30'), filedOn: day(filedOn) }
    expect(separateFiledOn({ ...days, calendar: STATUTORY }).toString()).toBe(counts)
  })
})
