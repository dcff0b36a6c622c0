/** Edge cases 31–45 of the procedure: delivery by fiction, hours, other procedures, registers, editions. */

import { expect, test } from 'vitest'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day, Temporal } from '../calendar/temporal.ts'
import { warsawDay } from '../calendar/warsaw.ts'
import { type CheckItem, formalLacks } from '../completeness/check-items.ts'
import { draftSummons } from '../completeness/summons.ts'
import { delivery } from '../deadlines/delivery.ts'
import { keptTerm } from '../deadlines/kept-term.ts'
import { annulment } from '../intake/annulment.ts'
import { arrive } from '../intake/registration.ts'
import { getLegalProfile, profileInForce } from '../legal-profiles/get-profile.ts'
import { readReturnSlip } from '../posting/return-slip.ts'
import { judgeErasure } from '../proceedings/erasure.ts'
import { excludedBy } from '../proceedings/exclusion-of-official.ts'
import { reminderWay } from '../proceedings/reminder.ts'
import { afterUndelivered } from '../proceedings/returned-letter.ts'
import { recordWithdrawal } from '../proceedings/withdrawal.ts'
import { offeredEdition } from '../service-cards/open-matters.ts'
import { caseTerm } from './case-term.ts'
import { foundCase } from './found-case.ts'
import { actsInState, paperStates, permitted } from './paper-states.ts'

const why = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.why
const profile = (code: Parameters<typeof getLegalProfile>[0]) => getLegalProfile(code, '2026-11-23', STATUTORY.law)

test('nr 31: «moved away» is no delivery and no fiction: the duty of art. 41 and the registers first', () => {
  const slip = { outcome: 'undeliverable', on: day('2026-12-01'), reason: 'moved-away' } as const
  const days = { dispatchedOn: day('2026-11-27'), today: day('2026-12-03'), calendar: STATUTORY }
  expect(readReturnSlip(slip, days)).toMatchObject({
    event: { standing: 'undelivered', reason: { why: 'moved-away' } },
  })
  expect(afterUndelivered('moved-away', 'not-told')).toMatchObject({ effect: 'find-address', decides: 'officer' })
  expect(afterUndelivered('unknown', 'reported').effect).toBe('find-address')
  expect(afterUndelivered('moved-away', 'told-and-not-reported')).toMatchObject({
    effect: 'effective',
    decides: 'officer',
  })
  expect(afterUndelivered('address-incomplete', 'told-and-not-reported').effect).toBe('find-address')
  expect(afterUndelivered('deceased', 'not-told').effect).toBe('party-died')
})

test('nr 32: without both notices in time the fiction fails or waits for a person (art. 44 § 2–4)', () => {
  const letter = { how: 'two-notices', firstNotice: day('2026-11-30'), collectedOn: null } as const
  const sent = day('2026-11-27')
  expect(why(delivery({ ...letter, secondNotice: null }, sent, STATUTORY))).toBe('second-notice-missing')
  const late = delivery({ ...letter, secondNotice: day('2026-12-09') }, sent, STATUTORY)
  expect(late).toMatchObject({ event: { effect: 'deemed', doubts: ['second-notice-late'] } })
  const good = delivery({ ...letter, secondNotice: day('2026-12-08') }, sent, STATUTORY)
  expect(good.ok && good.event.deliveredOn.toString()).toBe('2026-12-14')
})

test('nr 33: the fourteenth day of storage is a Saturday: a person is asked, the citizen’s term runs from the later day (art. 44 § 4)', () => {
  const facts = {
    how: 'two-notices',
    firstNotice: day('2026-11-28'),
    secondNotice: day('2026-12-07'),
    collectedOn: null,
  } as const
  const outcome = delivery(facts, day('2026-11-26'), STATUTORY)
  const found = outcome.ok ? outcome.event : undefined
  expect([found?.deliveredOn.toString(), found?.termFrom.toString()]).toEqual(['2026-12-12', '2026-12-14'])
  expect(found?.doubts).toContain('last-day-is-free')
})

test('nr 34: a cure by e-Doręczenia at 23:59 of the last day is in time though the office closed at 15:30 (art. 57 § 1, § 5)', () => {
  const sentOn = warsawDay(Temporal.Instant.from('2026-11-30T22:59:00Z'))
  const kept = (on: typeof sentOn) => keptTerm(day('2026-11-30'), { way: 'electronic', sentOn: on, proofOn: on })
  expect(kept(sentOn)).toMatchObject({ event: { kept: 'in-time' } })
  expect(kept(warsawDay(Temporal.Instant.from('2026-11-30T23:00:00Z')))).toMatchObject({ event: { kept: 'late' } })
})

test('nr 35: withdrawn after the signature, before delivery: the decision does not bind yet, discontinue (art. 110, 105 § 2)', () => {
  const facts = {
    paper: 'in-case',
    case: 'settled',
    form: 'written',
    applicants: 'all-withdraw',
    otherParties: 'do-not-object',
  } as const
  expect(recordWithdrawal({ ...facts, decision: 'signed' })).toMatchObject({ event: { next: 'discontinue' } })
  expect(why(recordWithdrawal({ ...facts, decision: 'delivered' }))).toBe('withdrawal-after-delivery')
})

test('nr 36: ponaglenie on day 20 of 30 is premature: left unexamined, yet registered whatever the state (art. 37 § 3a)', () => {
  const end = caseTerm(day('2026-11-02'), { by: 'code' }, [], undefined, STATUTORY_DAYS).statutoryEnd
  const filed = { complains: 'of-inactivity', filedOn: day('2026-11-22'), higherAuthority: 'exists' } as const
  const facts = { ...filed, end, calendar: STATUTORY }
  expect(reminderWay(profile('KPA_DECISION'), facts).way).toBe('leave-unexamined')
  expect(paperStates.filter((state) => !permitted(state, 'proceedings.record-reminder'))).toEqual(['annulled'])
})

test('nr 37: a cousin is the fourth degree: no exclusion by law, only on plausible doubt (art. 24 § 1 pkt 2, § 3)', () => {
  expect(excludedBy('cousin', 'not-shown').effect).toBe('none')
  expect(excludedBy('cousin', 'plausible')).toEqual({ effect: 'on-doubt', basis: 'art. 24 § 3 KPA' })
})

test('nr 38: tax matters: certificate in 7 days, summons of art. 169, leaving by an order (Ordynacja podatkowa)', () => {
  const certificate = profile('TAX_CERTIFICATE')
  expect(certificate.term).toMatchObject({ count: 7, basis: 'art. 306a § 5 Ordynacji podatkowej' })
  expect([certificate.sanction, certificate.fees, certificate.roll]).toEqual(['order', 'tax-169', 'art-12-op'])
  expect(profile('ORDYNACJA').cure).toEqual({
    minimumDays: 7,
    maximumDays: 7,
    basis: 'art. 169 § 1 Ordynacji podatkowej',
  })
})

test('nr 39: each procedure has its own terms; without a card the code is the fallback (art. 35 § 4)', () => {
  expect(profile('USC').term).toBeNull()
  expect(profile('VEHICLE').term?.count).toBe(30)
  expect(why(profileInForce('NO_SUCH_PROCEDURE', '2026-11-23', STATUTORY.law))).toBe('profile-not-in-force')
  expect(caseTerm(day('2026-11-23'), { by: 'code' }, [], undefined, STATUTORY_DAYS).statutoryEnd?.toString()).toBe(
    '2026-12-23',
  )
})

test('nr 40: data are not deleted while the file plan keeps them; the answer goes within a month (art. 12 and 17 GDPR)', () => {
  const asked = day('2026-11-23')
  for (const keptUntil of [null, day('2031-12-31'), asked])
    expect(judgeErasure(asked, keptUntil, STATUTORY).answer).toBe('refuse')
  expect(judgeErasure(asked, day('2026-11-22'), STATUTORY).answer).toBe('archive-procedure')
  expect(judgeErasure(asked, null, STATUTORY).answerBy.lastDay.toString()).toBe('2026-12-23')
})

test('nr 41: a wrong entry is annulled with its number kept, never deleted (office instruction)', () => {
  const facts = { holderKind: 'window', caseId: null, paperId: 'a', replacedBy: 'b' } as const
  expect(why(annulment(facts))).toBe('ok')
  expect(why(annulment({ ...facts, caseId: 'k' }))).toBe('entry-has-case')
  expect(actsInState.annulled).toContain('intake.link-papers')
})

test('nr 42: filed on 30 December, founded on 4 January: the case stands in the list of the old year', () => {
  const filed = day('2026-12-30')
  const founded = foundCase({
    state: 'in-unit',
    act: 'cases.found-case',
    filedOn: filed,
    jrwaClass: '6624',
    group: 'none',
    duplicates: [],
  })
  expect(founded).toMatchObject({ event: { year: 2026, initiatedOn: filed } })
})

test('nr 43: the edition of the day of filing governs; only a law on pending matters is even offered, and from its day', () => {
  const edition = (no: number, validFrom: string, validTo: string | null, effect: 'from-filing-day' | 'immediate') => {
    return { id: `e${no}`, edition: no, validFrom, validTo, openMatters: { effect, basis: null } }
  }
  const old = edition(1, '2026-01-01', '2026-11-30', 'from-filing-day')
  const offered = (effect: 'from-filing-day' | 'immediate', own: number, today: string) =>
    offeredEdition([old, edition(2, '2026-12-01', null, effect)], own, today)?.id
  expect(offered('from-filing-day', 1, '2026-12-04')).toBeUndefined()
  expect(offered('immediate', 1, '2026-12-04')).toBe('e2')
  expect(offered('immediate', 1, '2026-11-30')).toBeUndefined()
  expect(offered('immediate', 2, '2026-12-04')).toBeUndefined()
})

test('nr 44: after an outage the true day of arrival is entered with the reason, never a later one (art. 61 § 3)', () => {
  const slip = {
    channel: 'in-person',
    arrivedOn: day('2026-11-20'),
    postedOn: null,
    depositedOn: null,
    takenOutOn: null,
    letterDate: null,
    evidence: null,
    text: null,
  } as const
  const today = day('2026-11-23')
  expect(why(arrive({ ...slip, lateEntryReason: null }, today))).toBe('late-entry-reason-missing')
  const entered = arrive({ ...slip, lateEntryReason: 'Awaria, bloczek nr 17' }, today)
  expect(entered.ok && entered.event.filedOn.toString()).toBe('2026-11-20')
  expect(why(arrive({ ...slip, arrivedOn: day('2026-11-24'), lateEntryReason: 'Awaria' }, today))).toBe(
    'arrival-in-future',
  )
})

test('nr 45: «other documents as needed» cannot be summoned for: a lack is a chosen formal item with its article (art. 64 § 2)', () => {
  const vague: CheckItem = {
    id: 'x',
    name: 'Inne dokumenty w razie potrzeby',
    kind: 'formal',
    basis: null,
    mark: 'missing',
    amountGrosze: null,
  }
  expect(formalLacks([vague, { ...vague, basis: ' ' }, { ...vague, kind: 'evidence', basis: 'art. 77 KPA' }])).toEqual(
    [],
  )
  const summons = {
    items: [vague],
    profile: profile('KPA_DECISION'),
    days: 7,
    summonedBefore: new Set<string>(),
    again: 'no',
  } as const
  expect(why(draftSummons(summons))).toBe('nothing-formal-missing')
})
