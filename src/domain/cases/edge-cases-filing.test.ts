/** Edge cases 1–15 of the procedure: filing, the summons, the cure, who stands behind the paper. */

import { expect, test } from 'vitest'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day, Temporal } from '../calendar/temporal.ts'
import { warsawDay } from '../calendar/warsaw.ts'
import { judgeCure } from '../completeness/cure.ts'
import { extendTerm } from '../completeness/summons.ts'
import { endOfTerm } from '../deadlines/term.ts'
import { type ArrivalFacts, arrive } from '../intake/registration.ts'
import { windowCompetence } from '../intake/window-competence.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import type { FilingWay } from '../legal-profiles/ways.ts'
import { beginningOf, decideChannel, judgeWay, missingSignature } from '../proceedings/channel.ts'
import { afterPartialCure } from '../proceedings/partial-cure.ts'
import { judgePower, powerDuty } from '../proceedings/power-of-attorney.ts'
import { handedAtCounter } from '../proceedings/refused-at-counter.ts'
import type { CaseParty } from '../release/addressees.ts'
import { mayReceive } from '../release/may-receive.ts'
import { caseTerm } from './case-term.ts'
import { paperStates, permitted } from './paper-states.ts'

const why = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.why

const brought: ArrivalFacts = {
  channel: 'in-person',
  arrivedOn: day('2026-11-23'),
  postedOn: null,
  depositedOn: null,
  takenOutOn: null,
  letterDate: null,
  evidence: null,
  text: null,
  lateEntryReason: null,
}
const decision = getLegalProfile('KPA_DECISION', '2026-11-23', STATUTORY.law)
const begins = (profile: LegalProfile, way: FilingWay) => beginningOf(judgeWay(profile, way).effect)
const signature = {
  id: 'podpis',
  name: 'Podpis',
  kind: 'formal',
  basis: 'art. 63 § 3 KPA',
  mark: 'missing',
  amountGrosze: null,
} as const

test('nr 1: a hopeless or incomplete application is accepted and registered at any window (art. 63 § 1)', () => {
  expect(why(arrive(brought, day('2026-11-23')))).toBe('ok')
  const unit = { unitId: 'wgd', intakeRoute: 'subject-window', servedAt: [], namedAt: [] } as const
  const kinds = (['filing-desk', 'subject', 'release'] as const).map(
    (kind) => windowCompetence({ id: 'here', kind, unitIds: ['wop'] }, unit).kind,
  )
  expect(kinds).toEqual(['point-to-window', 'foreign', 'foreign'])
})

test('nr 2: filing is confirmed on request in every state, of an incomplete application too (art. 63 § 4)', () => {
  expect(paperStates.filter((state) => !permitted(state, 'intake.issue-confirmation'))).toEqual([])
})

test('nr 3: given at 15:29, registered next morning: the first day counts, with the reason of the late entry (art. 61 § 3)', () => {
  const next = day('2026-11-24')
  expect(why(arrive(brought, next))).toBe('late-entry-reason-missing')
  const outcome = arrive({ ...brought, lateEntryReason: 'Przyjęto przed zamknięciem' }, next)
  expect(outcome.ok && outcome.event.filedOn.toString()).toBe('2026-11-23')
})

test('nr 4: a letter box counts from the day the letter was put in (art. 61 § 3)', () => {
  const box = {
    ...brought,
    channel: 'drop-box',
    depositedOn: day('2026-11-20'),
    takenOutOn: day('2026-11-23'),
  } as const
  const outcome = arrive(box, day('2026-11-23'))
  expect(outcome.ok && outcome.event.filedOn.toString()).toBe('2026-11-20')
  expect(why(arrive({ ...box, depositedOn: null }, day('2026-11-23')))).toBe('drop-box-days-missing')
})

test('nr 5: e-Doręczenia on Sunday at 23:58 initiates that Sunday (art. 61 § 3a)', () => {
  const arrived = warsawDay(Temporal.Instant.from('2026-11-22T22:58:00Z'))
  expect(arrived.toString()).toBe('2026-11-22')
  const sunday = { ...brought, channel: 'e-delivery', arrivedOn: arrived, evidence: 'dowód otrzymania' } as const
  const outcome = arrive(sunday, day('2026-11-23'))
  expect(
    outcome.ok &&
      caseTerm(outcome.event.filedOn, { by: 'code' }, [], undefined, STATUTORY_DAYS).statutoryEnd?.toString(),
  ).toBe('2026-12-22')
})

test('nr 6: seven days from 17 December 2026 end on 28 December (art. 57 § 4)', () => {
  const term = endOfTerm({
    from: day('2026-12-17'),
    length: { unit: 'days', count: 7 },
    roll: 'art-57',
    calendar: STATUTORY,
  })
  expect(term.lastDay.toString()).toBe('2026-12-28')
})

test('nr 7: more than seven days, in the summons or before the term lapses (art. 64 § 2)', () => {
  const running = { items: [signature], profile: decision, days: 21, lastDay: day('2026-11-30') }
  expect(why(extendTerm({ ...running, today: day('2026-11-30'), calendar: STATUTORY }))).toBe('ok')
  expect(why(extendTerm({ ...running, today: day('2026-12-01'), calendar: STATUTORY }))).toBe('cure-term-lapsed')
})

test('nr 8: refused at the counter is delivered that day, refusal to sign is the clerk’s note (art. 46 § 2, 47)', () => {
  const on = day('2026-11-23')
  const refused = handedAtCounter({ client: 'refused-to-take', on, note: 'Odmówił przyjęcia' })
  expect(refused).toMatchObject({ event: { deliveredOn: on, file: 'letter-stays', basis: 'art. 47 § 1–2 KPA' } })
  const unsigned = handedAtCounter({ client: 'took-without-signing', on, note: 'Odmówił podpisu' })
  expect(unsigned).toMatchObject({ event: { deliveredOn: on, proof: 'clerk-note', basis: 'art. 46 § 2 KPA' } })
  expect(why(handedAtCounter({ client: 'refused-to-take', on, note: '' }))).toBe('handing-needs-note')
  expect(handedAtCounter({ client: 'took-and-signed', on, note: '' })).toMatchObject({ event: { proof: 'signature' } })
})

test('nr 9: cured while the signed notice lies in the out-tray: accepted; after dispatch not (NSA I OSK 27/20)', () => {
  const cure = { itemIds: ['podpis'], arrivedOn: day('2026-12-08'), postedOn: null, operator: null }
  const standing = {
    today: day('2026-12-08'),
    issuedOn: day('2026-11-23'),
    lastDay: day('2026-11-30'),
    items: [{ itemId: 'podpis', curedOn: null }],
  }
  const outcome = judgeCure(cure, { ...standing, leaving: 'decided' })
  expect(outcome).toMatchObject({ event: { leaving: 'withdrawn', filedOn: day('2026-12-08') } })
  expect(why(judgeCure(cure, { ...standing, leaving: 'dispatched' }))).toBe('cure-after-dispatch')
})

test('nr 10: one lack remains: the officer says whether it prevents the whole or one request (art. 64 § 2)', () => {
  const lack = { name: 'Mapa', request: 'podział działki' }
  expect(afterPartialCure([{ ...lack, prevents: null }])).toMatchObject({ refusal: { why: 'lack-not-judged' } })
  expect(afterPartialCure([{ ...lack, prevents: 'whole' }])).toMatchObject({ event: { way: 'leave-whole' } })
  expect(afterPartialCure([{ ...lack, prevents: 'one-request' }])).toMatchObject({
    event: { way: 'go-on-without', requests: ['podział działki'] },
  })
  expect(afterPartialCure([{ ...lack, prevents: 'nothing' }])).toMatchObject({ event: { way: 'go-on' } })
})

test('nr 11: a scan by e-mail: no summons, the sender is told how to file; good for information, complaint, petition (art. 63 § 1)', () => {
  expect(missingSignature(decision, 'e-mail')).toBe('no-summons')
  expect(begins(decision, 'e-mail')).toMatchObject({ state: 'channel-doubtful', tell: 'how-to-file' })
  const arrived = day('2026-11-23')
  const filing = { state: 'channel-doubtful', arrivedOn: arrived, today: arrived } as const
  const scan = { ...filing, effect: 'left-unexamined', basis: 'art. 63 § 1 KPA' } as const
  expect(why(decideChannel(scan, { decision: 'accept', grounds: 'x', confirmedOn: null }))).toBe(
    'channel-has-no-effect',
  )
  for (const code of ['UDIP', 'COMPLAINT_VIII', 'PETITION'] as const)
    expect(begins(getLegalProfile(code, '2026-11-23', STATUTORY.law), 'e-mail')).toMatchObject({
      state: 'checking',
      tell: 'nothing',
    })
})

test('nr 12: an ePUAP general letter after 1 January 2026 is registered and waits for an officer (art. 63 § 1)', () => {
  expect(begins(decision, 'epuap').state).toBe('channel-doubtful')
  expect(begins(getLegalProfile('KPA_DECISION', '2025-12-31', STATUTORY.law), 'epuap').state).toBe('checking')
  expect(permitted('channel-doubtful', 'completeness.issue-summons')).toBe(false)
  expect(permitted('channel-doubtful', 'intake.decide-channel')).toBe(true)
})

test('nr 13: a missing power of attorney is a defect for the proxy to cure; family in minor matters is spared it (art. 33)', () => {
  const facts = { document: 'missing', proxy: 'other', matter: 'ordinary', doubt: 'none' } as const
  expect(judgePower(facts)).toMatchObject({ verdict: 'formal-defect', summon: 'proxy' })
  expect(judgePower({ ...facts, proxy: 'close-family', matter: 'minor' }).verdict).toBe('dispensed')
})

test('nr 14: the unpaid 17 zł of a power stop nothing; the tax authority is told (act on stamp duty)', () => {
  expect(powerDuty('other', 'unpaid')).toMatchObject({ dueGrosze: 1700, matter: 'goes-on', tell: 'tax-authority' })
})

test('nr 15: with a proxy on file the party may not be handed the decision (art. 40 § 2)', () => {
  const party: CaseParty = { id: 'anna', role: 'applicant', kind: 'natural', name: 'Anna', proxyScope: null }
  const proxy: CaseParty = { ...party, id: 'mec', role: 'proxy', name: 'Mecenas', proxyScope: 'full' }
  const taker = {
    capacity: 'party',
    partyId: 'anna',
    name: null,
    authorisation: null,
    names: 'this',
    givenBy: null,
  } as const
  expect(why(mayReceive({ parties: [party, proxy], addressee: party }, taker))).toBe('proxy-on-file')
})
