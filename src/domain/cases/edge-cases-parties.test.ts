/** Edge cases 16–30 of the procedure: parties, several papers, extracts and certificates, the way of delivery. */

import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { addresseesOf, isDelivery } from '../completeness/addressees.ts'
import { callForFee } from '../completeness/fee-call.ts'
import { mayLeaveWithoutAddress } from '../completeness/no-address.ts'
import { protocol } from '../intake/protocol.ts'
import { arrive } from '../intake/registration.ts'
import { windowCompetence } from '../intake/window-competence.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { channelOrder } from '../posting/channels.ts'
import { extractFee } from '../proceedings/extract-fee.ts'
import { translationOf } from '../proceedings/foreign-language.ts'
import { cameEnclosed, entriesOf } from '../proceedings/one-envelope.ts'
import { judgeExtract } from '../proceedings/owners-data.ts'
import { afterDeath, diedOf, nobodyLives, releaseToLiving, suspendForDeath } from '../proceedings/party-died.ts'
import { powerDuty } from '../proceedings/power-of-attorney.ts'
import { readyInTime } from '../proceedings/ready-in-time.ts'
import { judgeSignature } from '../proceedings/who-signs.ts'
import { addressees, type CaseParty } from '../release/addressees.ts'
import { mayReceive } from '../release/may-receive.ts'
import { inResultState } from '../release/result-states.ts'
import { mayCarrySanction } from '../service-cards/card.ts'
import { foundCase } from './found-case.ts'

const why = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.why
const profile = (code: Parameters<typeof getLegalProfile>[0]) => getLegalProfile(code, '2026-11-23', STATUTORY.law)
const anna: CaseParty = { id: 'anna', role: 'applicant', kind: 'natural', name: 'Anna', proxyScope: null }
const jan: CaseParty = { ...anna, id: 'jan', name: 'Jan' }

test('nr 16: who only collects needs an authorisation that names the document or case; 17 zł unless exempt (art. 40 § 2)', () => {
  const neighbour = { capacity: 'collector', partyId: null, name: 'Sąsiad', givenBy: 'anna' } as const
  const facts = { parties: [anna], addressee: anna }
  expect(why(mayReceive(facts, { ...neighbour, authorisation: null, names: 'this' }))).toBe('authorisation-missing')
  expect(why(mayReceive(facts, { ...neighbour, authorisation: 'ogólne', names: 'other' }))).toBe(
    'authorisation-not-for-this',
  )
  expect(why(mayReceive(facts, { ...neighbour, authorisation: 'do decyzji', names: 'this' }))).toBe('ok')
  expect([powerDuty('other', 'paid').dueGrosze, powerDuty('spouse', 'paid').dueGrosze]).toEqual([1700, 0])
})

test('nr 17: spouses who file together are two parties: both get it, unless one was named (art. 40 § 3)', () => {
  const each = addressees([anna, jan], null)
  expect(each.ok && each.event.map((party) => party.id)).toEqual(['anna', 'jan'])
  const named = addressees([anna, jan], 'jan')
  expect(named.ok && named.event.map((party) => party.id)).toEqual(['jan'])
  expect([isDelivery([anna, jan], ['anna']), isDelivery([anna, jan], ['anna', 'jan'])]).toEqual([
    'no-delivery',
    'delivery',
  ])
})

test('nr 18: the party died: nothing is released, the case is suspended or ends (art. 97 § 1 pkt 1, 105 § 1)', () => {
  expect(why(releaseToLiving('dead'))).toBe('addressee-died')
  expect(why(releaseToLiving('living'))).toBe('ok')
  expect(why(suspendForDeath(0))).toBe('death-not-noted')
  expect(suspendForDeath(1).ok).toBe(true)
  expect(afterDeath('passes-on')).toMatchObject({ way: 'suspend', ground: 'party-died' })
  expect(afterDeath('personal')).toMatchObject({ way: 'discontinue' })
})

test.each<[string, CaseParty[], string[] | string]>([
  ['art. 40 § 1: only the living one', [{ ...anna, life: 'dead' }, jan], ['jan']],
  ['art. 97 § 1 pkt 1: nobody is left', [{ ...anna, life: 'dead' }], 'all-parties-died'],
  [
    'art. 40 § 2: the proxy of the living one takes it',
    [{ ...anna, life: 'dead' }, jan, { ...jan, id: 'mec', role: 'proxy', proxyScope: 'full' }],
    ['jan'],
  ],
  [
    'art. 101 § 2 KC: not the proxy of the dead alone',
    [
      { ...anna, life: 'dead' },
      { ...jan, id: 'mec', role: 'proxy', proxyScope: 'full' },
    ],
    'all-parties-died',
  ],
])('nr 18: to whom a document goes when a party died, %s', (_, parties, expected) => {
  const found = addressees(parties, null)
  expect(found.ok ? found.event.map((party) => party.id) : found.refusal.why).toEqual(expected)
  expect(nobodyLives(parties)).toBe(expected === 'all-parties-died')
  const letters = addresseesOf(parties).map((party) => party.id)
  expect(letters).toEqual(
    expected === 'all-parties-died' ? [] : parties.some((one) => one.role === 'proxy') ? ['mec'] : expected,
  )
})

test.each([
  ['the only party', ['anna'], null, 'anna'],
  ['one of two, named', ['anna', 'jan'], 'jan', 'jan'],
  ['one of two, not named', ['anna', 'jan'], null, 'death-needs-party'],
  ['somebody else', ['anna'], 'jan', 'death-not-of-party'],
] as const)('nr 18: a note of death names the party (art. 97 § 1 pkt 1): %s', (_, applicants, named, expected) => {
  const found = diedOf(applicants, named)
  expect(found.ok ? found.event : found.refusal.why).toBe(expected)
})

test('nr 19: a minor acts through a representative, whose missing signature is a formal defect (art. 30 § 2)', () => {
  const alone = judgeSignature({ capacity: 'none', signed: 'applicant', cannotSign: 'no' })
  expect(alone).toMatchObject({ verdict: 'formal-defect', lacks: 'representative' })
})

test('nr 20: who cannot write speaks to protocol, read aloud, and another person signs (art. 63 § 3, 68 § 2)', () => {
  const spoken = {
    channel: 'oral',
    text: 'Wnoszę o zaświadczenie',
    signing: 'cannot-sign',
    signer: 'Córka',
    reason: 'nie pisze',
  } as const
  expect(why(protocol({ ...spoken, readBack: 'yes' }))).toBe('ok')
  expect(why(protocol({ ...spoken, readBack: 'no' }))).toBe('protocol-not-read-back')
  expect(judgeSignature({ capacity: 'full', signed: 'another-for-them', cannotSign: 'noted' }).verdict).toBe('signed')
})

test('nr 21: a foreign language: help is offered, the translation is evidence unless an act demands it (disputed)', () => {
  const plain = translationOf(null)
  expect(plain).toMatchObject({ kind: 'evidence', offer: 'help' })
  expect(mayCarrySanction(plain)).toBe(false)
  expect(mayCarrySanction(translationOf('art. 104 Prawa o aktach stanu cywilnego'))).toBe(true)
})

test('nr 22: an anonymous letter: left at once in KPA and as a complaint, good as a question (art. 64 § 1, § 8 of the regulation)', () => {
  const nobody = { people: [], sources: ['clients'], asked: 'no' } as const
  const answers = (['kpa', 'complaint', 'not-required'] as const).map((rule) =>
    why(mayLeaveWithoutAddress({ ...nobody, rule })),
  )
  expect(answers).toEqual(['ok', 'ok', 'address-not-required'])
  expect(profile('UDIP').applicant.who).toBe('unnamed-too')
  expect(why(mayLeaveWithoutAddress({ ...nobody, rule: 'kpa', sources: [] }))).toBe('address-not-searched')
})

test('nr 23: three applications in one envelope are three entries of one day, the foreign one is forwarded (art. 66)', () => {
  const entries = entriesOf(
    [
      { what: 'zaświadczenie', profile: 'KPA_CERTIFICATE', competence: 'own' },
      { what: 'petycja', profile: 'PETITION', competence: 'own' },
      { what: 'punkty karne', profile: 'OTHER', competence: 'foreign' },
    ],
    day('2026-11-23'),
  )
  expect(entries.map((entry) => entry.next)).toEqual(['check', 'check', 'forward'])
  expect(new Set(entries.map((entry) => entry.arrivedOn.toString())).size).toBe(1)
  const ways = ['post', 'drop-box', 'e-mail', 'e-delivery', 'courier', 'in-person', 'oral'] as const
  expect(ways.filter(cameEnclosed)).toEqual(['post', 'drop-box', 'e-mail', 'e-delivery', 'courier'])
})

test('nr 24: the same application on paper and electronically: one case, from the earlier day (art. 61 § 3–3a)', () => {
  const paper = {
    state: 'in-unit',
    act: 'cases.found-case',
    filedOn: day('2026-11-25'),
    jrwaClass: '6624',
    group: 'none',
  } as const
  const earlier = { filedOn: day('2026-11-23'), sign: null }
  const founded = foundCase({ ...paper, duplicates: [earlier] })
  expect(founded.ok && founded.event.initiatedOn.toString()).toBe('2026-11-23')
  expect(why(foundCase({ ...paper, duplicates: [{ ...earlier, sign: 'WGD.6624.1.2026' }] }))).toBe('duplicate-has-case')
})

test('nr 25: a letter for a unit with its own window is registered at the desk; its day counts (art. 61 § 3, 63)', () => {
  const unit = {
    unitId: 'wgd',
    intakeRoute: 'subject-window',
    servedAt: [{ name: 'Okienko 10', address: 'Rynek 1' }],
    namedAt: [],
  } as const
  expect(windowCompetence({ id: 'desk', kind: 'filing-desk', unitIds: [] }, unit).kind).toBe('point-to-window')
  const letter = {
    postedOn: null,
    depositedOn: null,
    takenOutOn: null,
    letterDate: null,
    evidence: null,
    text: null,
    lateEntryReason: null,
  }
  const arrival = arrive({ ...letter, channel: 'in-person', arrivedOn: day('2026-11-23') }, day('2026-11-23'))
  expect(arrival.ok && arrival.event.filedOn.toString()).toBe('2026-11-23')
})

test('nr 26: a neighbour asks for owners’ data without legal interest: a refusing order, no summons (art. 219)', () => {
  expect(judgeExtract('with-personal-data', 'other')).toMatchObject({
    answer: 'refuse',
    offer: 'without-personal-data',
  })
  expect(judgeExtract('without-personal-data', 'other').answer).toBe('issue')
  expect(judgeExtract('with-personal-data', 'legal-interest').answer).toBe('issue')
})

test('nr 27: an extract unpaid after the DOO is not issued: reminded, closed by a person, never left unexamined (art. 40e PGiK)', () => {
  const calculated = day('2026-11-02')
  const ways = ['2026-11-15', '2026-11-16', '2026-12-31', '2027-01-01'].map((on) =>
    extractFee(calculated, null, day(on)),
  )
  expect(ways.map((one) => one.way)).toEqual(['wait', 'remind', 'remind', 'close-as-not-collected'])
  expect(ways.every((one) => one.sanction === 'none')).toBe(true)
  expect(extractFee(calculated, day('2026-11-20'), day('2027-02-01')).way).toBe('issue')
  expect(extractFee(calculated, null, day('2026-12-02'), 30).way).toBe('close-as-not-collected')
  const call = { regime: 'doo', item: undefined, typedGrosze: 15000, days: 7, formalLacks: 0 } as const
  expect(why(callForFee(call))).toBe('fee-by-doo')
})

test('nr 28: a certificate ready on day 3 was issued in time though the client comes on day 20 (art. 217 § 3)', () => {
  const facts = { readyOn: day('2026-11-05'), end: day('2026-11-09'), agreedOn: day('2026-11-09') }
  expect(readyInTime({ ...facts, today: day('2026-11-16') })).toEqual({
    issued: 'in-time',
    delayNotice: 'not-owed',
    send: 'wait-for-collection',
  })
  expect(readyInTime({ ...facts, today: day('2026-11-22') }).send).toBe('send-by-art-39')
  expect(readyInTime({ ...facts, readyOn: day('2026-11-10'), today: day('2026-11-10') })).toMatchObject({
    issued: 'late',
    delayNotice: 'owed',
  })
  expect(readyInTime({ ...facts, readyOn: null, today: day('2026-11-10') })).toMatchObject({
    issued: 'not-yet',
    delayNotice: 'owed',
    send: 'wait-for-collection',
  })
  expect(readyInTime({ ...facts, readyOn: null, today: day('2026-11-09') }).delayNotice).toBe('not-owed')
})

test('nr 29: what was handed out is not sent as well: the first effective delivery counts (art. 40, 46)', () => {
  const released = { state: 'released', dispatchedOn: null, deliveredOn: '2026-11-25' } as const
  expect(why(inResultState(released, 'release.dispatch-result'))).toBe('result-already-delivered')
})

test('nr 30: an address that appeared in the base makes electronic delivery the rule; collection stays lawful (art. 39 § 1)', () => {
  const today = day('2026-11-25')
  const facts = {
    today,
    addressee: 'party',
    bae: { askedOn: today, address: 'AE:PL-90075-94799-GARAS-26' },
    addressInApplication: null,
    imprisoned: 'no',
    obstacle: null,
    postalAddress: 'known',
    ownCourier: 'not-available',
    collection: 'not-agreed',
  } as const
  const proposed = (collection: 'agreed' | 'not-agreed') => {
    const order = channelOrder({ ...facts, collection })
    return order.ok ? order.event.ways.find((way) => way.standing === 'proposed')?.channel : order.refusal.why
  }
  expect([proposed('not-agreed'), proposed('agreed')]).toEqual(['e-delivery', 'at-office'])
  expect(why(channelOrder({ ...facts, bae: { ...facts.bae, askedOn: day('2026-11-24') } }))).toBe('bae-not-asked-today')
})
