import { describe, expect, it } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { LEGAL_PROFILES } from './data.ts'
import { getLegalProfile, profileInForce } from './get-profile.ts'
import { LEGAL_PROFILE_CODES } from './profiles.ts'

const DAY = '2026-11-23'

describe('legal profiles', () => {
  it.each(LEGAL_PROFILE_CODES)('%s has exactly one edition today', (code) => {
    expect(getLegalProfile(code, DAY, STATUTORY.law).code).toBe(code)
  })

  it.each([
    ['KPA_DECISION', { unit: 'months', count: 1, basis: 'art. 35 § 3 KPA' }],
    ['KPA_CERTIFICATE', { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA' }],
    ['EGIB_EXTRACT', { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA' }],
    ['UDIP', { unit: 'days', count: 14, basis: 'art. 13 ust. 1 ustawy o dostępie do informacji publicznej' }],
    ['PETITION', { unit: 'months', count: 3, basis: 'art. 10 ust. 1 ustawy o petycjach' }],
    ['OTHER', null],
  ] as const)('%s: term of settlement', (code, term) => {
    expect(getLegalProfile(code, DAY, STATUTORY.law).term).toEqual(term)
  })

  it.each([
    ['KPA_DECISION', 7, 'left-unexamined-act', 'stamp-duty-261', 'left-unexamined'],
    ['ORDYNACJA', 7, 'order', 'tax-169', 'left-unexamined'],
    ['PETITION', 14, 'left-unexamined-act', 'none', 'effective'],
    ['UDIP', undefined, 'none', 'none', 'effective'],
    ['COMPLAINT_VIII', 7, 'left-unexamined-act', 'none', 'effective'],
    ['EGIB_EXTRACT', 7, 'left-unexamined-act', 'doo', 'left-unexamined'],
  ] as const)('%s: defects, sanction, fee and e-mail', (code, days, sanction, fees, email) => {
    const profile = getLegalProfile(code, DAY, STATUTORY.law)
    expect([profile.cure?.minimumDays, profile.sanction, profile.fees, profile.ways['e-mail'].effect]).toEqual([
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
    expect(() => getLegalProfile('KPA_DECISION', '1999-01-01', STATUTORY.law)).toThrow('0 legal profiles KPA_DECISION')
    expect(() => getLegalProfile('USC', DAY, { profiles: [...LEGAL_PROFILES, ...LEGAL_PROFILES] })).toThrow(
      '2 legal profiles USC',
    )
  })

  it('changes rules on the day the law changes', () => {
    const old = { ...getLegalProfile('USC', DAY, STATUTORY.law), validTo: '2026-12-31', name: 'dawna' }
    const next = { ...old, validFrom: '2027-01-01', validTo: null, name: 'nowa' }
    expect(
      ['2026-12-31', '2027-01-01'].map((day) => getLegalProfile('USC', day, { profiles: [old, next] }).name),
    ).toEqual(['dawna', 'nowa'])
  })

  it.each([
    ['KPA_DECISION', '2021-10-05', 'ok'],
    ['KPA_DECISION', '2021-10-04', 'profile-not-in-force'],
    ['NO_SUCH', DAY, 'profile-not-in-force'],
  ])('%s on %s: %s', (code, day, answer) => {
    const outcome = profileInForce(code, day, STATUTORY.law)
    expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
  })

  it('leaves no day between the editions of a procedure, and no two on one day', () => {
    for (const code of LEGAL_PROFILE_CODES) {
      const editions = LEGAL_PROFILES.filter((one) => one.code === code).sort((a, b) =>
        a.validFrom < b.validFrom ? -1 : 1,
      )
      expect(editions.at(-1)?.validTo).toBeNull()
      editions.slice(1).forEach((next, at) => {
        const before = editions[at]?.validTo ?? ''
        expect(day(before).add({ days: 1 }).toString()).toBe(next.validFrom)
      })
    }
  })

  it.each([
    ['art. 63 § 1: ePUAP equal until the end of 2025', 'KPA_DECISION', '2025-12-31', 'epuap', 'effective'],
    ['art. 63 § 1: doubtful from 1 January 2026', 'KPA_DECISION', '2026-01-01', 'epuap', 'doubtful'],
    ['art. 10 UDIP: any way', 'UDIP', '2026-01-01', 'epuap', 'effective'],
    ['art. 4 ust. 1 of the act on petitions: written', 'PETITION', DAY, 'oral', 'defect'],
    ['§ 5 of the regulation: oral too', 'COMPLAINT_VIII', DAY, 'oral', 'effective'],
    ['art. 63 § 1: whether the fax survives is not settled', 'KPA_DECISION', DAY, 'fax', 'doubtful'],
    ['art. 63 § 1: e-Doręczenia', 'KPA_DECISION', DAY, 'e-delivery', 'effective'],
  ] as const)('%s', (_article, code, on, way, effect) => {
    expect(getLegalProfile(code, on, STATUTORY.law).ways[way].effect).toBe(effect)
  })

  it.each([
    ['2023-01-26', 21, 14],
    ['2023-01-27', 14, 7],
    ['2026-11-23', 14, 7],
  ])(
    'art. 83f of the act on nature, removal of a tree on %s: inspection %i days, objection %i',
    (on, inspection, objection) => {
      const profile = getLegalProfile('TREE_NOTICE', on, STATUTORY.law)
      expect([profile.term?.count, profile.tacit?.term.count]).toEqual([inspection, objection])
    },
  )

  it('names an article for every rule of every edition', () => {
    for (const one of LEGAL_PROFILES) {
      const rules = [
        one.term,
        one.longest,
        one.cure,
        one.applicant,
        one.appeal,
        one.delay,
        one.tacit,
        ...Object.values(one.ways),
      ]
      expect(rules.filter((rule) => rule !== null && rule.basis.trim() === '')).toEqual([])
      expect(one.term === null).toBe(one.longest === null)
    }
  })
})
