import { describe, expect, it } from 'vitest'
import * as procedure from '#test/support/procedure-samples.ts'
import { STATUTORY } from '../calendar/statutory.ts'
import { appealInstruction } from '../documents/appeal-instruction.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { LEGAL_PROFILE_CODES, type LegalProfileCode } from '../legal-profiles/profiles.ts'
import { completeInstruction, type GivenInstruction, type InstructionFacts } from './instruction.ts'

const DAY = '2026-11-23'
const usual: GivenInstruction = { remedy: 'usual', to: null, days: null, mode: null, fee: null }
const office = { appealsBody: 'Kolegium', court: 'Sądu', mode: 'na piśmie' }
const court: Partial<GivenInstruction> = { remedy: 'court-complaint', fee: '200 zł' }

type Wish = Partial<Omit<InstructionFacts, 'profile' | 'given'>> & { code?: LegalProfileCode; given?: object }

function complete({ code = 'KPA_DECISION', given = {}, ...facts }: Wish = {}) {
  const profile = getLegalProfile(code, DAY, STATUTORY.law)
  return completeInstruction({ outcome: 'decision', office, ...facts, profile, given: { ...usual, ...given } })
}

describe('a complete instruction (art. 107 § 1 pkt 7 and 9, art. 124 § 1 KPA)', () => {
  it.each<[string, Wish, object | null]>([
    [
      'art. 127 and 129: an appeal, by the procedure',
      {},
      { remedy: 'appeal', to: 'Kolegium', days: 14, waiver: 'told' },
    ],
    ['art. 220 O.p.: in tax matters without waiver', { code: 'ORDYNACJA' }, { law: 'tax', waiver: 'not-possible' }],
    ['art. 141: against an order a complaint', { outcome: 'order' }, { remedy: 'complaint', days: 7, waiver: 'told' }],
    ['art. 16 UDIP', { code: 'UDIP' }, { remedy: 'appeal', days: 14, waiver: 'told' }],
    ['art. 127 § 1: also where the service ends with a certificate', { code: 'KPA_CERTIFICATE' }, { days: 14 }],
    ['art. 127 § 1: also outside the catalogue of procedures', { code: 'OTHER' }, { days: 14, waiver: 'told' }],
    [
      'art. 127 § 3: reconsideration goes to the same authority',
      { given: { remedy: 'reconsideration' } },
      { to: null, days: 14 },
    ],
    ['art. 53 PPSA: a complaint to the court', { given: court }, { to: 'Sądu', days: 30, waiver: 'not-possible' }],
    ['art. 64c PPSA: an objection', { given: { ...court, remedy: 'objection' } }, { days: 14, fee: '200 zł' }],
    ['art. 129 § 3: a longer term of a special act', { given: { days: 30 } }, { days: 30 }],
    ['art. 141 § 1: some orders are open to nothing', { outcome: 'order', given: { remedy: 'none' } }, { days: null }],
    ['a certificate needs none', { outcome: 'certificate' }, null],
    ['another end needs none', { outcome: 'other' }, null],
  ])('%s', (_, wish, expected) => {
    const outcome = complete(wish)
    expect(outcome.ok && outcome.event).toEqual(expected && expect.objectContaining(expected))
  })

  it.each<[string, Wish, object]>([
    ['art. 107 § 1 pkt 7: nobody is named', { office: { ...office, appealsBody: null } }, { part: 'authority' }],
    [
      'art. 107 § 1 pkt 7: no court is named',
      { given: court, office: { ...office, court: null } },
      { part: 'authority' },
    ],
    ['art. 107 § 1 pkt 7: no manner', { office: { ...office, mode: ' ' } }, { part: 'mode' }],
    [
      'art. 107 § 1 pkt 9: no fee of the court',
      { given: { remedy: 'court-complaint' } },
      { part: 'fee', basis: 'art. 107 § 1 pkt 9 KPA' },
    ],
    ['art. 127 § 1: against a decision something is always open', { given: { remedy: 'none' } }, { part: 'remedy' }],
    [
      'art. 141: a complaint is not against a decision',
      { given: { remedy: 'complaint' } },
      { why: 'instruction-of-another-act' },
    ],
    [
      'art. 127: an appeal is not against an order',
      { outcome: 'order', given: { remedy: 'appeal' } },
      { why: 'instruction-of-another-act' },
    ],
    ['art. 129 § 2: a shorter term', { given: { days: 7 } }, { why: 'instruction-term-short', least: 14 }],
    [
      'art. 124 § 1: an order without its body',
      { outcome: 'order', office: { ...office, appealsBody: null } },
      { basis: 'art. 124 § 1 KPA' },
    ],
  ])('%s: refused', (_, wish, expected) => {
    const outcome = complete(wish)
    expect(!outcome.ok && outcome.refusal).toMatchObject(expected)
  })

  it.each(LEGAL_PROFILE_CODES)('a decision under %s has an instruction in whole sentences', (code) => {
    const outcome = complete({ code })
    if (!outcome.ok || !outcome.event) throw new Error('there is one')
    const { instruction } = words({ instruction: outcome.event })
    for (const line of instruction) expect(line).toMatch(/^\p{Lu}.*[^.]\.$/u)
    expect(instruction.join(' ')).toMatch(/służy odwołanie do Kolegium.*za pośrednictwem.*w terminie 14 dni/)
  })
})

const words = (
  facts: Pick<Parameters<typeof appealInstruction>[0], 'instruction'>,
  act: 'decision' | 'order' = 'decision',
) => appealInstruction({ ...procedure.appealLodged, signedOn: '2026-11-23', act, ...facts })

describe('its words', () => {
  it.each<[string, Wish, string[]]>([
    [
      'art. 127a: the waiver and its effect',
      {},
      ['może zrzec się prawa', 'staje się ostateczna i prawomocna (art. 127a k.p.a.)', 'art. 128'],
    ],
    ['art. 222 and 223 O.p.', { code: 'ORDYNACJA' }, ['art. 223 Ordynacji podatkowej', 'zarzuty przeciw decyzji']],
    [
      'art. 127 § 3',
      { given: { remedy: 'reconsideration' } },
      ['ponowne rozpatrzenie sprawy', 'art. 127a w związku z art. 127 § 3'],
    ],
    ['art. 54 PPSA', { given: court }, ['Na decyzję służy skarga do Sądu', 'Wpis: 200 zł.', 'prawa pomocy']],
    ['art. 64a PPSA', { given: { ...court, remedy: 'objection' } }, ['służy sprzeciw do Sądu', 'art. 64c § 1']],
    [
      'art. 144',
      { outcome: 'order' },
      ['służy zażalenie do Kolegium', 'postanowienie staje się ostateczne', 'art. 144'],
    ],
    ['art. 236 O.p.', { outcome: 'order', code: 'TAX_CERTIFICATE' }, ['art. 236 Ordynacji podatkowej']],
    [
      'art. 54 PPSA, against an order',
      { outcome: 'order', given: court },
      ['Na to postanowienie służy skarga do Sądu'],
    ],
    ['art. 142', { outcome: 'order', given: { remedy: 'none' } }, ['nie służy zażalenie', 'art. 142']],
  ])('%s', (_, wish, parts) => {
    const outcome = complete(wish)
    if (!outcome.ok || !outcome.event) throw new Error('there is one')
    const text = words(
      { instruction: outcome.event },
      wish.outcome === 'order' ? 'order' : 'decision',
    ).instruction.join(' ')
    for (const part of parts) expect(text).toContain(part)
    if (wish.code === 'ORDYNACJA' || wish.code === 'TAX_CERTIFICATE') expect(text).not.toMatch(/k\.p\.a\.|127a/)
  })
})
