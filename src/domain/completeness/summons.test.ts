import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import type { LegalProfileCode } from '../legal-profiles/profiles.ts'
import type { CheckItem } from './check-items.ts'
import { deliverSummons, draftSummons, extendTerm } from './summons.ts'

const missing = (id: string): CheckItem => ({
  id,
  name: `Brak ${id}`,
  kind: 'formal',
  basis: 'art. 63 § 3 KPA',
  mark: 'missing',
  amountGrosze: null,
})
const base = { items: [missing('a')], days: 7, summonedBefore: new Set<string>(), again: 'no' as const }
const profile = (code: LegalProfileCode) => getLegalProfile(code, '2026-11-23', STATUTORY.law)

describe('whether a summons may be issued', () => {
  test.each<[string, LegalProfileCode, number, string]>([
    ['art. 64 § 2 KPA: seven days', 'KPA_DECISION', 7, 'ok'],
    ['art. 64 § 2 KPA: longer is allowed (edge case 7)', 'KPA_DECISION', 30, 'ok'],
    ['art. 64 § 2 KPA: six days', 'KPA_DECISION', 6, 'cure-days-out-of-range'],
    ['art. 169 § 1 O.p.: seven', 'ORDYNACJA', 7, 'ok'],
    ['art. 169 § 1 O.p.: exactly seven', 'ORDYNACJA', 8, 'cure-days-out-of-range'],
    ['art. 7 ust. 2 ustawy o petycjach: fourteen', 'PETITION', 14, 'ok'],
    ['art. 7 ust. 2 ustawy o petycjach: seven', 'PETITION', 7, 'cure-days-out-of-range'],
    ['public information knows no summons', 'UDIP', 7, 'no-summons-in-this-procedure'],
    ['a notification knows none', 'NOTIFICATION', 7, 'no-summons-in-this-procedure'],
    ['art. 64 § 2 KPA for land-register extracts', 'EGIB_EXTRACT', 7, 'ok'],
  ])('%s', (_article, code, days, answer) => {
    const outcome = draftSummons({ ...base, days, profile: profile(code) })
    expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
  })

  test('outside the catalogue there is no procedure, so no summons', () => {
    expect(draftSummons({ ...base, profile: null })).toMatchObject({ refusal: { why: 'no-summons-in-this-procedure' } })
  })

  test('edge case 45: without a chosen formal lack there is nothing to summon for', () => {
    const outcome = draftSummons({ ...base, items: [], profile: profile('KPA_DECISION') })
    expect(outcome).toMatchObject({ refusal: { why: 'nothing-formal-missing' } })
  })

  test('T11: a second summons for the same item only on the clerk’s word', () => {
    const again = {
      ...base,
      items: [missing('a'), missing('b')],
      summonedBefore: new Set(['a']),
      profile: profile('USC'),
    }
    expect(draftSummons(again)).toMatchObject({ refusal: { why: 'summoned-before', items: 'Brak a' } })
    expect(draftSummons({ ...again, again: 'yes' })).toMatchObject({ ok: true })
  })
})

test.each<[string, string, string]>([
  ['art. 64 § 2: from delivery', '2026-11-23', '2026-11-30'],
  ['edge case 6: handed over on 17.12.2026', '2026-12-17', '2026-12-28'],
  ['art. 57 § 4: Epiphany', '2026-12-30', '2027-01-07'],
  ['before it was issued', '2026-11-02', 'delivered-before-issue'],
  ['tomorrow', '2027-02-02', 'delivered-in-future'],
])('delivery of a summons: %s', (_why, deliveredOn, answer) => {
  const outcome = deliverSummons({
    issuedOn: day('2026-11-03'),
    deliveredOn: day(deliveredOn),
    days: 7,
    today: day('2027-02-01'),
    calendar: STATUTORY,
  })
  expect(outcome.ok ? outcome.event.lastDay.toString() : outcome.refusal.why).toBe(answer)
})

test.each<[string, LegalProfileCode, string | null, number, string]>([
  ['edge case 7: longer, before the lapse', 'KPA_DECISION', '2026-11-30', 21, 'ok'],
  ['on the last day still', 'KPA_DECISION', '2026-11-24', 14, 'ok'],
  ['not delivered yet', 'KPA_DECISION', null, 21, 'ok'],
  ['after the lapse', 'KPA_DECISION', '2026-11-23', 21, 'cure-term-lapsed'],
  ['not longer than the running one', 'KPA_DECISION', '2026-12-01', 7, 'term-not-longer'],
  ['art. 169 § 1 O.p. fixes it', 'ORDYNACJA', '2026-11-30', 21, 'cure-term-fixed'],
  ['a petition’s is fixed', 'PETITION', '2026-11-30', 21, 'cure-term-fixed'],
])('a longer term: %s', (_why, code, lastDay, days, answer) => {
  const outcome = extendTerm({
    items: [missing('a')],
    profile: profile(code),
    days,
    lastDay: lastDay ? day(lastDay) : null,
    today: day('2026-11-24'),
    calendar: STATUTORY,
  })
  expect(outcome.ok ? 'ok' : outcome.refusal.why).toBe(answer)
})
