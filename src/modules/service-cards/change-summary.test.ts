import { expect, test } from 'vitest'
import { LEGAL_PROFILES } from '#domain/legal-profiles/data.ts'
import type { CardEdition, CardFee } from '#domain/service-cards/card.ts'
import { compareEditions } from '#domain/service-cards/card-difference.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { tellDifference } from './change-summary.ts'

const base = readCardContent({
  ...{ symbol: 'WOŚ-01', title: 'Wycinka', unit: { symbol: 'WOŚ' }, profile: 'KPA_DECISION' },
  term: { unit: 'days', count: 30 },
  items: [
    { key: 'a', name: 'Mapa', kind: 'formal', basis: 'art. 83b' },
    { key: 'b', name: 'Zgoda sąsiada', kind: 'evidence' },
    { key: 'c', name: 'Odpis KRS', kind: 'evidence' },
  ],
  fees: [{ what: 'opłata skarbowa', grosze: 1700 }],
})
const fee = (grosze: number | null, text: string | null = null): CardFee[] => [
  { ...(base.fees[0] as CardFee), grosze, text },
]
const told = (more: Partial<CardEdition>) => {
  const edition = (content: CardEdition) => ({ content, registerCode: null })
  const law = { profiles: LEGAL_PROFILES }
  return tellDifference(compareEditions(edition(base), edition({ ...base, ...more })), law)
}

test.each<[Partial<CardEdition>, string]>([
  [{}, ''],
  [{ title: 'Wycinanie' }, ''],
  [
    {
      ...{ term: { unit: 'days', count: 14 }, items: base.items.slice(1), fees: fee(0) },
      unit: { symbol: 'WGK', name: null },
    },
    'termin: 30 → 14 dni; jeden dokument mniej; inna komórka; opłata 17 → 0 zł',
  ],
  [{ term: { unit: 'days', count: 1 } }, 'termin: 30 → 1 dzień'],
  [{ term: { unit: 'months', count: 2 } }, 'termin: do 30 dni → do 2 miesięcy'],
  [{ term: 'at-once', items: [] }, 'termin: do 30 dni → niezwłocznie; 3 dokumenty mniej'],
  [{ items: base.items.map((item) => ({ ...item, form: 'original' as const })) }, '3 dokumenty zmienione'],
  [{ fees: [] }, 'opłata 17 → 0 zł'],
  [{ fees: fee(1750) }, 'opłata 17 → 17,50 zł'],
  [{ fees: fee(null, 'według DOO') }, 'jedna zmiana opłat'],
  [
    { route: 'stand-alone-post', jrwaClass: '6131', legalBasis: [{ text: 'KPA', act: 'KPA', provision: null }] },
    'zmienia się: droga wniosku, klasa z wykazu akt, podstawa prawna',
  ],
])('%# in one line: %s', (more, summary) => {
  expect(told(more).summary).toBe(summary)
})

test('each change is a sentence of its own, with what was and what will be', () => {
  const items = [
    { ...base.items[0]!, kind: 'evidence' as const, condition: 'gdy działa pełnomocnik' },
    { ...base.items[1]!, name: 'Zgoda sąsiadów' },
    { ...base.items[2]!, amountGrosze: 500, returnable: 'yes' as const },
  ]
  const content = {
    ...{
      items,
      profile: 'KPA_TACIT' as const,
      filing: { place: 'BOK', windows: [3, 4] },
      onTheSpot: 'allowed' as const,
    },
    ...{ deliveryForms: ['post' as const], openMatters: { effect: 'immediate' as const, basis: 'art. 9 ustawy' } },
    fees: [{ ...base.fees[0]!, since: '2027-01-01', rate: 'skarbowa' }],
    forms: [{ name: 'Wniosek', sha256: 'a', mediaType: 'application/pdf', bytes: 1 }],
  }
  const lines = told(content).behaviour.map(({ text }) => text)
  expect(lines).toEqual([
    expect.stringMatching(/^tryb prawny: .+ → .+$/u),
    'załatwienie od ręki: nie wolno → wolno',
    'miejsce złożenia: nie podano → BOK, stanowiska nr 3 i 4',
    'sposób odbioru dokumentu: nie podano → pocztą',
    'skutek dla spraw złożonych wcześniej: zachowują edycję z dnia złożenia → przepis obejmuje także sprawy w toku; o każdej decyduje jej prowadzący, art. 9 ustawy',
    'dokument „Mapa”, rodzaj: wymóg formalny (rygor z art. 64 § 2 KPA) → dowód (bez rygoru)',
    'dokument „Mapa”, kiedy potrzebny: zawsze → gdy działa pełnomocnik',
    'dokument „Zgoda sąsiada” będzie się nazywał „Zgoda sąsiadów”',
    'dokument „Odpis KRS”, zwrot: nie → tak',
    'dokument „Odpis KRS”, kwota: nie podano → 5,00\u00a0zł',
    'cennik, „opłata skarbowa”, kiedy obowiązuje: zawsze → 1 stycznia 2027 – …',
    'cennik, „opłata skarbowa”, kod stawki: nie podano → skarbowa',
    'nowy formularz „Wniosek”',
  ])
})
