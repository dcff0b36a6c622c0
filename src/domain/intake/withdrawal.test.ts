import { expect, test } from 'vitest'
import { type EnclosureStanding, type PartyStanding, withdrawals } from './withdrawal.ts'

const jan: PartyStanding = { name: 'Kot Jan', role: 'applicant', fate: 'stays', took: 'nothing' }
const ewa: PartyStanding = { name: 'Lis Ewa', role: 'proxy', fate: 'stays', took: 'nothing' }
const map: EnclosureStanding = { name: 'Mapa', fate: 'withdrawn', custody: 'none', whereabouts: null }

test.each<[string, PartyStanding[], EnclosureStanding[], object | null]>([
  ['§ 42 instrukcji: a proxy entered by mistake', [jan, { ...ewa, fate: 'withdrawn' }], [], null],
  ['art. 63 § 2 KPA: the only applicant', [{ ...jan, fate: 'withdrawn' }, ewa], [], { why: 'last-applicant' }],
  [
    'art. 63 § 2 KPA: another applicant in their place',
    [
      { ...jan, fate: 'withdrawn' },
      { ...ewa, role: 'applicant', fate: 'added' },
    ],
    [],
    null,
  ],
  ['an anonymous letter has no applicant to keep', [{ ...ewa, role: 'bringer', fate: 'withdrawn' }], [], null],
  [
    'art. 46 § 1 KPA: who signed for a document',
    [jan, { ...ewa, fate: 'withdrawn', took: 'document' }],
    [],
    { why: 'party-took-document', name: 'Lis Ewa' },
  ],
  ['a copy listed by mistake', [jan], [map], null],
  ['an original in custody', [jan], [{ ...map, custody: 'held' }], { why: 'original-in-custody', name: 'Mapa' }],
  ['an original, told where it is', [jan], [{ ...map, custody: 'held', whereabouts: 'oddano przy oknie' }], null],
  ['an original given back', [jan], [{ ...map, custody: 'returned' }], { why: 'original-returned', name: 'Mapa' }],
  ['an original that stays', [jan], [{ ...map, custody: 'held', fate: 'stays' }], null],
])('%s', (_rule, parties, enclosures, refusal) => {
  const outcome = withdrawals(parties, enclosures)
  expect(outcome.ok ? null : outcome.refusal).toEqual(refusal)
})
