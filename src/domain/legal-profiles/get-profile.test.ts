import { describe, expect, it } from 'vitest'
import { LEGAL_PROFILES } from './data.ts'
import { getLegalProfile } from './get-profile.ts'
import { LEGAL_PROFILE_CODES } from './profiles.ts'

const DAY = '2026-11-23'

describe('legal profiles', () => {
  it.each(LEGAL_PROFILE_CODES)('%s has exactly one edition today', (code) => {
    expect(getLegalProfile(code, DAY).code).toBe(code)
  })

  it.each([
    ['KPA_DECISION', { unit: 'months', count: 1, basis: 'art. 35 § 3 KPA' }],
    ['KPA_CERTIFICATE', { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA' }],
    ['EGIB_EXTRACT', { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA' }],
    ['UDIP', { unit: 'days', count: 14, basis: 'art. 13 ust. 1 ustawy o dostępie do informacji publicznej' }],
    ['PETITION', { unit: 'months', count: 3, basis: 'art. 10 ust. 1 ustawy o petycjach' }],
    ['OTHER', null],
  ] as const)('%s: term of settlement', (code, term) => {
    expect(getLegalProfile(code, DAY).term).toEqual(term)
  })

  it.each([
    ['KPA_DECISION', 7, 'left-unexamined-act', 'stamp-duty-261', 'left-unexamined'],
    ['ORDYNACJA', 7, 'order', 'tax-169', 'left-unexamined'],
    ['PETITION', 14, 'left-unexamined-act', 'none', 'effective'],
    ['UDIP', undefined, 'none', 'none', 'effective'],
    ['COMPLAINT_VIII', 7, 'left-unexamined-act', 'none', 'effective'],
    ['EGIB_EXTRACT', 7, 'left-unexamined-act', 'doo', 'left-unexamined'],
  ] as const)('%s: defects, sanction, fee and e-mail', (code, days, sanction, fees, email) => {
    const profile = getLegalProfile(code, DAY)
    expect([profile.cure?.minimumDays, profile.sanction, profile.fees, profile.email.filing]).toEqual([
      days,
      sanction,
      fees,
      email,
    ])
  })

  it('no profile shortens the seven days of art. 64 § 2, and a sanction always comes with a cure term', () => {
    for (const { cure, sanction } of LEGAL_PROFILES) {
      expect(cure?.minimumDays ?? 7).toBeGreaterThanOrEqual(7)
      expect(sanction === 'none').toBe(cure === null)
    }
  })

  it('refuses a day on which none is in force, and one on which two are', () => {
    expect(() => getLegalProfile('KPA_DECISION', '1999-01-01')).toThrow('0 legal profiles KPA_DECISION')
    expect(() => getLegalProfile('USC', DAY, [...LEGAL_PROFILES, ...LEGAL_PROFILES])).toThrow('2 legal profiles USC')
  })

  it('changes rules on the day the law changes', () => {
    const old = { ...getLegalProfile('USC', DAY), validTo: '2026-12-31', name: 'dawna' }
    const next = { ...old, validFrom: '2027-01-01', validTo: null, name: 'nowa' }
    expect(['2026-12-31', '2027-01-01'].map((day) => getLegalProfile('USC', day, [old, next]).name)).toEqual([
      'dawna',
      'nowa',
    ])
  })
})
