import { describe, expect, test } from 'vitest'
import type { CardFee, CardTerm } from './card.ts'
import type { FormerSymbol } from './former-symbols.ts'
import { type CardOffice, cardAddress, governmentService, isoTerm } from './government-service.ts'
import { readCardContent } from './read-content.ts'

const office: CardOffice = {
  name: 'Urząd Miasta',
  city: 'Zduny',
  address: 'ul. Zduńska 3',
  postalLine: '00-001 Zduny',
  phone: null,
  email: 'urzad@example.org',
  publicAddress: 'https://urzad.example.org/',
}
const fee = (over: Partial<CardFee>): CardFee => ({
  what: 'wydanie',
  grosze: 1700,
  text: null,
  per: null,
  max: null,
  since: null,
  until: null,
  rate: null,
  condition: null,
  ...over,
})
const content = (over: object) => ({ ...readCardContent({ title: 'Wycinka', symbol: 'WKŚ-01' }), ...over })
const describeCard = (over: object, day = '2026-11-23', formerSymbols: FormerSymbol[] = []) =>
  governmentService(
    { symbol: 'WKŚ-01', unit: 'Referat', content: content(over), validFrom: '2025-01-01', formerSymbols },
    office,
    day,
  )

test('the address of a card is the same with and without a slash at the end of the office’s own', () => {
  expect(cardAddress(office, 'WKŚ-01')).toBe('https://urzad.example.org/uslugi/WK%C5%9A-01')
  expect(cardAddress({ publicAddress: 'https://urzad.example.org' }, 'A 1')).toBe(
    'https://urzad.example.org/uslugi/A%201',
  )
})

test.each<[CardTerm, string | null]>([
  [{ unit: 'days', count: 7 }, 'P7D'],
  [{ unit: 'working-days', count: 3 }, 'P3D'],
  [{ unit: 'months', count: 2 }, 'P2M'],
  ['at-once', null],
  [null, null],
])('the term %j is %s', (term, iso) => {
  expect(isoTerm(term)).toBe(iso)
})

describe('governmentService', () => {
  test('says what the card says, and nothing it does not', () => {
    const bare = describeCard({ term: null, whatYouGet: null, forWhom: null })
    expect(bare).not.toHaveProperty('description')
    expect(bare).not.toHaveProperty('audience')
    expect(bare.provider).toEqual({
      '@type': 'GovernmentOrganization',
      '@id': 'https://urzad.example.org/',
      name: 'Urząd Miasta',
      address: 'ul. Zduńska 3, 00-001 Zduny',
      email: 'urzad@example.org',
    })
  })

  test('says under which addresses it stood before, and only then', () => {
    const told = describeCard({}, '2026-11-23', [{ symbol: 'OŚ-1', since: '2019-01-01', until: '2024-12-31' }])
    expect(told).toMatchObject({
      identifier: 'WKŚ-01',
      sameAs: ['https://urzad.example.org/uslugi/O%C5%9A-1'],
    })
    expect(describeCard({})).not.toHaveProperty('sameAs')
  })

  test('gives the prices of the day in złoty; a sum that is no number stays in words', () => {
    const fees = [
      fee({ what: 'dawna', until: '2026-01-31' }),
      fee({ what: 'dziś', since: '2026-02-01' }),
      fee({ what: 'według obliczenia', grosze: null, text: 'według DOO' }),
    ]
    expect(describeCard({ fees }).offers).toEqual([
      { '@type': 'Offer', name: 'dziś', price: '17.00', priceCurrency: 'PLN', validFrom: '2026-02-01' },
      { '@type': 'Offer', name: 'według obliczenia', description: 'według DOO', validFrom: '2025-01-01' },
    ])
  })
})
