import { describe, expect, it } from 'vitest'
import { legalCalendar } from '../calendar/legal-calendar.ts'
import { officeDays } from '../calendar/office-days.ts'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { caseTerm } from '../cases/case-term.ts'
import { namedTerm } from '../proceedings/named-term.ts'
import { getLegalProfile } from './get-profile.ts'
import { type LawChange, type OfficeLaw, officeLaw, termRule } from './office-law.ts'
import { LEGAL_PROFILE_CODES } from './profiles.ts'

const certificate = (over: Partial<LawChange> = {}): LawChange => ({
  subject: { of: 'profile', code: 'KPA_CERTIFICATE' },
  since: '2027-01-01',
  matters: 'begun-since',
  basis: 'ustawa zmyślona (Dz.U. 2026 poz. 9999)',
  length: { unit: 'days', count: 14 },
  longest: null,
  cureDays: null,
  appealDays: null,
  remedy: null,
  ...over,
})
const sending = (over: Partial<LawChange> = {}): LawChange =>
  certificate({ subject: { of: 'term', name: 'appeal-forwarding' }, length: { unit: 'days', count: 10 }, ...over })
const lawOf = (...changes: LawChange[]): OfficeLaw => {
  const law = officeLaw(changes)
  if (!law.ok) throw new Error(law.refusal.why)
  return law.event
}
const certificateOn = (law: OfficeLaw, on: string) => getLegalProfile('KPA_CERTIFICATE', on, law)

describe('a change of a procedure', () => {
  it('holds from its day; a matter begun before keeps the rules of its day', () => {
    const law = lawOf(certificate({ cureDays: 10, appealDays: 14, remedy: 'nowe pouczenie' }))
    const [before, after] = ['2026-12-31', '2027-01-01'].map((on) => certificateOn(law, on))
    expect([before?.term?.count, before?.cure?.minimumDays, before?.appeal]).toMatchObject([7, 7, { days: 7 }])
    expect([after?.term, after?.cure?.minimumDays, after?.appeal, after?.remedy]).toMatchObject([
      { unit: 'days', count: 14, basis: 'ustawa zmyślona (Dz.U. 2026 poz. 9999)' },
      10,
      { days: 14 },
      'nowe pouczenie',
    ])
    expect(after?.longest).toMatchObject({ count: 14, needs: 'nothing' })
  })

  it('takes in open matters where a transitional rule says so', () => {
    expect(certificateOn(lawOf(certificate({ matters: 'open-too' })), '2026-06-01').term?.count).toBe(14)
  })

  it('of an earlier and a later act: each from its own day', () => {
    const law = lawOf(certificate({ since: '2028-01-01', length: { unit: 'days', count: 21 } }), certificate())
    expect(['2026-12-31', '2027-06-01', '2028-01-01'].map((on) => certificateOn(law, on).term?.count)).toEqual([
      7, 14, 21,
    ])
  })

  it('leaves every procedure with exactly one edition on each day', () => {
    const law = lawOf(
      certificate(),
      certificate({ subject: { of: 'profile', code: 'TREE_NOTICE' }, since: '2022-06-01' }),
    )
    for (const code of LEGAL_PROFILE_CODES)
      for (const on of [
        '2021-10-05',
        '2022-05-31',
        '2022-06-01',
        '2023-01-27',
        '2026-01-01',
        '2026-12-31',
        '2027-01-01',
      ])
        expect(getLegalProfile(code, on, law).code).toBe(code)
  })
})

describe('a change of a term by name', () => {
  it('holds for events from its day, with its act in the derivation (art. 133 KPA)', () => {
    const calendar = legalCalendar([], STATUTORY.law)
    if (!calendar.ok) throw new Error(calendar.refusal.why)
    const given = { ...calendar.event, law: lawOf(sending()) }
    const ends = ['2026-12-31', '2027-01-04'].map((from) => namedTerm('appeal-forwarding', day(from), given))
    expect(ends.map(({ lastDay }) => lastDay.toString())).toEqual(['2027-01-07', '2027-01-14'])
    expect(ends[1]?.steps.some(({ basis }) => basis.includes('poz. 9999'))).toBe(true)
    expect(termRule('appeal-forwarding', '2020-01-01', lawOf(sending({ matters: 'open-too' }))).count).toBe(7)
    expect(termRule('appeal-forwarding', '2026-01-01', lawOf(sending({ matters: 'open-too' }))).count).toBe(10)
  })

  it('of the general term moves cases outside the catalogue (art. 35 § 3 KPA)', () => {
    const change = sending({
      subject: { of: 'term', name: 'settlement' },
      since: '2026-11-01',
      length: { unit: 'days', count: 20 },
    })
    const days = officeDays([], [], [change])
    if (!days.ok) throw new Error(days.refusal.why)
    const end = (on: string) => caseTerm(day(on), { by: 'code' }, [], undefined, days.event).statutoryEnd?.toString()
    expect([end('2026-10-30'), end('2026-11-02')]).toEqual(['2026-11-30', '2026-11-23'])
  })
})

it.each([
  ['law-without-source', certificate({ basis: ' ' })],
  ['law-outside-calendar', certificate({ since: '2021-10-04' })],
  ['law-outside-calendar', certificate({ since: '2051-01-01' })],
  ['law-outside-calendar', certificate({ since: '2027-02-30' })],
  ['law-changes-nothing', certificate({ length: null })],
  ['law-changes-nothing', sending({ length: { unit: 'days', count: 7 } })],
  ['law-length-absurd', certificate({ length: { unit: 'days', count: 0 } })],
  ['law-length-absurd', certificate({ length: { unit: 'months', count: 121 } })],
  ['law-length-absurd', certificate({ length: null, appealDays: -1 })],
  ['law-unit-not-here', certificate({ length: { unit: 'weeks', count: 2 } })],
  ['law-cure-too-short', certificate({ cureDays: 6 })],
  ['law-rule-not-here', certificate({ subject: { of: 'profile', code: 'OTHER' }, length: null, cureDays: 10 })],
  ['law-rule-not-here', certificate({ subject: { of: 'profile', code: 'PETITION' }, length: null, appealDays: 10 })],
  ['law-rule-not-here', sending({ cureDays: 10 })],
  [
    'law-term-over-longest',
    certificate({ subject: { of: 'profile', code: 'KPA_DECISION' }, length: { unit: 'months', count: 3 } }),
  ],
])('%s: nothing is guessed', (why, change) => {
  const law = officeLaw([change])
  expect(law.ok ? 'ok' : law.refusal.why).toBe(why)
})

it('the same rule changed twice from one day is refused', () => {
  const law = officeLaw([sending(), sending({ length: { unit: 'days', count: 12 } })])
  expect(law.ok ? 'ok' : law.refusal.why).toBe('law-known-already')
})
