import { describe, expect, test } from 'vitest'
import { type AccessibilityStatement, dayToCome, missedReview, statementFaults } from './accessibility-statement.ts'

const statement: AccessibilityStatement = {
  state: 'partial',
  sitePublishedOn: '2026-01-05',
  siteUpdatedOn: '2026-09-01',
  madeOn: '2026-01-05',
  reviewedOn: '2026-03-20',
  basis: 'self',
  auditor: null,
  reportUrl: null,
  nonconformities: 'Skany formularzy nie mają warstwy tekstowej.',
  exclusions: null,
  excessiveCost: null,
  excessiveCostUrl: null,
  contactName: 'Wydział Organizacyjny',
  contactEmail: 'dostepnosc@urzad.example',
  contactPhone: '24 000 00 00',
  architecture: 'Wejście bez progu.',
  architectureUrl: null,
  communication: 'Tłumacz języka migowego w poniedziałki.',
  apps: null,
}

describe('art. 10: a declaration says the whole', () => {
  test.each<[string, Partial<AccessibilityStatement>, string[]]>([
    ['whole', {}, []],
    ['partial conformity without its barriers', { nonconformities: null }, ['nonconformities: barriers-missing']],
    ['an exclusion alone', { nonconformities: null, exclusions: 'Mapy.' }, []],
    ['full conformity with barriers', { state: 'full' }, ['nonconformities: barriers-of-full']],
    ['full conformity with exclusions', { state: 'full', nonconformities: null, exclusions: 'Mapy.' }, []],
    ['excessive cost without analysis (art. 8)', { excessiveCost: 'Filmy' }, ['excessiveCostUrl: analysis-missing']],
    ['an audit by nobody', { basis: 'audit' }, ['auditor: auditor-missing']],
    ['changed before published', { siteUpdatedOn: '2026-01-04' }, ['siteUpdatedOn: updated-before-published']],
    ['reviewed before made', { reviewedOn: '2026-01-04' }, ['reviewedOn: reviewed-before-made']],
  ])('%s', (_, changed, faults) => {
    const found = statementFaults({ ...statement, ...changed })
    expect(found.map(({ field, why }) => `${field}: ${why}`)).toEqual(faults)
  })

  test.each<[Partial<AccessibilityStatement>, string | undefined]>([
    [{}, undefined],
    [{ siteUpdatedOn: '2026-11-23' }, undefined],
    [{ reviewedOn: '2026-11-24' }, '2026-11-24'],
    [{ reviewedOn: null, madeOn: '2027-01-01' }, '2027-01-01'],
  ])('%o on 23 November 2026', (changed, day) => {
    expect(dayToCome({ ...statement, ...changed }, '2026-11-23')).toBe(day)
  })
})

describe('art. 11: reviewed every year by 31 March', () => {
  test.each<[string, string | null, string, string | undefined]>([
    ['2026-01-05', null, '2026-11-23', undefined],
    ['2026-01-05', null, '2027-03-31', undefined],
    ['2026-01-05', null, '2027-04-01', '2027-03-31'],
    ['2026-01-05', '2026-12-10', '2027-04-01', undefined],
    ['2026-01-05', '2026-03-31', '2027-04-01', '2027-03-31'],
    ['2024-01-05', '2025-02-01', '2026-02-01', undefined],
    ['2024-01-05', '2024-02-01', '2026-02-01', '2025-03-31'],
  ])('made %s, reviewed %s, looked at %s', (madeOn, reviewedOn, today, missed) => {
    expect(missedReview({ madeOn, reviewedOn }, today)).toBe(missed)
  })
})
