import { describe, expect, test } from 'vitest'
import { addressees, type CaseParty, servedNow } from './addressees.ts'
import { mayReceive, type Taker } from './may-receive.ts'

const person = (id: string, role: CaseParty['role'], more: Partial<CaseParty> = {}): CaseParty => ({
  id,
  role,
  kind: 'natural',
  name: id,
  proxyScope: null,
  ...more,
})
const anna = person('Anna', 'applicant')
const jan = person('Jan', 'applicant')
const firm = person('Firma', 'applicant', { kind: 'organisation' })
const lawyer = person('Mecenas', 'proxy', { proxyScope: 'full' })
const postman = person('Doręczenia', 'proxy', { proxyScope: 'service' })
const collector = person('Odbiorca', 'proxy', { proxyScope: 'collection' })
const mother = person('Matka', 'representative')
const bringer = person('Goniec', 'bringer')

const taker = (change: Partial<Taker>): Taker => ({
  capacity: 'party',
  partyId: null,
  name: null,
  authorisation: null,
  names: 'this',
  givenBy: null,
  ...change,
})
const byPaper = { capacity: 'collector', name: 'Sąsiad', authorisation: 'z 20.11.2026, wymienia decyzję' } as const

describe('who may take the document (art. 40, 42 § 2, 45 KPA)', () => {
  test.each([
    ['the party herself', [anna], anna, taker({ partyId: 'Anna' }), 'Anna for Anna'],
    ['the proxy', [anna, lawyer], anna, taker({ capacity: 'proxy', partyId: 'Mecenas' }), 'Mecenas for Anna'],
    [
      'a proxy for service only',
      [anna, postman],
      anna,
      taker({ capacity: 'proxy', partyId: 'Doręczenia' }),
      'Doręczenia for Anna',
    ],
    [
      'the mother of a minor',
      [anna, mother],
      anna,
      taker({ capacity: 'representative', partyId: 'Matka' }),
      'Matka for Anna',
    ],
    [
      'the president of an organisation',
      [firm],
      firm,
      taker({ capacity: 'representative', name: 'Prezes', authorisation: 'KRS' }),
      'Prezes for Firma',
    ],
    [
      'a collector by a power on file',
      [anna, collector],
      anna,
      taker({ capacity: 'collector', partyId: 'Odbiorca' }),
      'Odbiorca for Anna',
    ],
    ['a collector sent by the party', [anna], anna, taker({ ...byPaper, givenBy: 'Anna' }), 'Sąsiad for Anna'],
    [
      'a collector sent by the proxy',
      [anna, lawyer],
      anna,
      taker({ ...byPaper, givenBy: 'Mecenas' }),
      'Sąsiad for Mecenas',
    ],
    ['the party beside a power to collect only', [anna, collector], anna, taker({ partyId: 'Anna' }), 'Anna for Anna'],
  ] as const)('%s', (_case, parties, addressee, who, expected) => {
    const answer = mayReceive({ parties, addressee }, who)
    expect(answer.ok && `${answer.event.name} for ${answer.event.of}`).toBe(expected)
  })

  test.each([
    ['the party past the proxy (art. 40 § 2)', [anna, lawyer], anna, taker({ partyId: 'Anna' }), 'proxy-on-file'],
    ['the party past a proxy for service', [anna, postman], anna, taker({ partyId: 'Anna' }), 'proxy-on-file'],
    [
      'the representative past the proxy',
      [anna, mother, lawyer],
      anna,
      taker({ capacity: 'representative', partyId: 'Matka' }),
      'proxy-on-file',
    ],
    [
      'a collector sent by the party past the proxy',
      [anna, lawyer],
      anna,
      taker({ ...byPaper, givenBy: 'Anna' }),
      'proxy-on-file',
    ],
    [
      'a power to collect past the proxy',
      [anna, lawyer, collector],
      anna,
      taker({ capacity: 'collector', partyId: 'Odbiorca' }),
      'proxy-on-file',
    ],
    ['the minor herself (art. 40 § 1)', [anna, mother], anna, taker({ partyId: 'Anna' }), 'party-represented'],
    [
      'a collector sent by the minor',
      [anna, mother],
      anna,
      taker({ ...byPaper, givenBy: 'Anna' }),
      'party-represented',
    ],
    ['the other applicant (art. 40 § 3)', [anna, jan], anna, taker({ partyId: 'Jan' }), 'not-the-addressee'],
    ['an organisation as a person (art. 45)', [firm], firm, taker({ partyId: 'Firma' }), 'organisation-not-in-person'],
    [
      'a power to collect used as a full one',
      [anna, collector],
      anna,
      taker({ capacity: 'proxy', partyId: 'Odbiorca' }),
      'proxy-only-collects',
    ],
    ['who only brought the paper', [anna, bringer], anna, taker({ partyId: 'Goniec' }), 'not-on-file'],
    ['a person of another file', [anna], anna, taker({ capacity: 'proxy', partyId: 'Obcy' }), 'not-on-file'],
    [
      'a stranger as the representative of a natural person',
      [anna],
      anna,
      taker({ capacity: 'representative', name: 'Stryj', authorisation: 'ustne' }),
      'not-on-file',
    ],
    [
      'a collector without a name',
      [anna],
      anna,
      taker({ capacity: 'collector', givenBy: 'Anna', authorisation: 'x' }),
      'recipient-name-missing',
    ],
    [
      'a collector without an authorisation',
      [anna],
      anna,
      taker({ capacity: 'collector', name: 'Sąsiad', givenBy: 'Anna' }),
      'authorisation-missing',
    ],
    [
      'an authorisation for something else (edge case 16)',
      [anna],
      anna,
      taker({ ...byPaper, names: 'other', givenBy: 'Anna' }),
      'authorisation-not-for-this',
    ],
    ['an authorisation of nobody in the file', [anna], anna, taker({ ...byPaper }), 'authorisation-not-from-addressee'],
    [
      'an authorisation by the other applicant',
      [anna, jan],
      anna,
      taker({ ...byPaper, givenBy: 'Jan' }),
      'authorisation-not-from-addressee',
    ],
  ] as const)('not %s', (_case, parties, addressee, who, why) => {
    const answer = mayReceive({ parties, addressee }, who)
    expect(answer.ok || answer.refusal.why).toBe(why)
  })
})

describe('who takes the answer as it stands at intake (art. 40 KPA)', () => {
  test.each([
    ['one applicant (§ 1)', [anna], 'Anna'],
    ['spouses: each of them (§ 3)', [anna, jan], 'Anna, Jan'],
    ['a proxy for all, once (§ 2)', [anna, jan, lawyer], 'Mecenas'],
    ['a power to collect takes nothing over', [anna, collector], 'Anna'],
    ['a minor: the representative (§ 1)', [anna, mother], 'Matka'],
    ['nobody named yet', [bringer], ''],
  ] as const)('%s', (_case, parties, expected) => {
    expect(
      servedNow(parties)
        .map(({ name }) => name)
        .join(', '),
    ).toBe(expected)
  })
})

describe('to whom the document is addressed (art. 40 § 3 KPA)', () => {
  test.each([
    ['one applicant', [anna], null, 'Anna'],
    ['spouses: each (edge case 17)', [anna, jan], null, 'Anna, Jan'],
    ['spouses who named one', [anna, jan], 'Jan', 'Jan'],
    ['spouses with one proxy', [anna, jan, lawyer], null, 'Anna'],
    ['spouses and a power to collect', [anna, jan, collector], null, 'Anna, Jan'],
    ['a minor with a representative', [anna, mother], null, 'Anna'],
    ['an organisation with its president on file', [firm, mother], null, 'Firma'],
    ['nobody (an anonymous letter)', [bringer], null, 'result-no-addressee'],
    ['a name that is no applicant', [anna, lawyer], 'Mecenas', 'named-not-applicant'],
  ] as const)('%s', (_case, parties, named, expected) => {
    const answer = addressees(parties, named)
    expect(answer.ok ? answer.event.map((party) => party.name).join(', ') : answer.refusal.why).toBe(expected)
  })
})
