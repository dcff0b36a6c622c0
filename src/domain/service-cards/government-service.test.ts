import { describe, expect, test } from 'vitest'
import type { CardFee, CardTerm } from './card.ts'
import type { FormerSymbol } from './former-symbols.ts'
import { type CardOffice, cardAddress, type DescribedPlace, governmentService, isoTerm } from './government-service.ts'
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

describe('where and when', () => {
  const hours = [{ '@type': 'OpeningHoursSpecification' as const, opens: '07:30', closes: '15:30' }]
  const closed = [
    { '@type': 'OpeningHoursSpecification' as const, validFrom: '2026-12-24', validThrough: '2026-12-24' },
  ]
  const places: DescribedPlace[] = [
    {
      ...{ name: 'Biuro Obsługi Klienta', address: 'ul. Zduńska 3' },
      ...{ openingHoursSpecification: hours, specialOpeningHoursSpecification: closed },
    },
    { name: 'Wydział Geodezji', address: 'ul. Miernicza 1' },
  ]
  const at = (filing: string | null, collection: string | null) => {
    const one = content({ filing: { place: filing, windows: [] }, collection: { place: collection, windows: [] } })
    const card = { symbol: 'WKŚ-01', unit: 'Referat', content: one, validFrom: '2025-01-01', formerSymbols: [] }
    // as a program reads it
    return JSON.parse(
      JSON.stringify(governmentService(card, { ...office, phone: '61 000 00 00' }, '2026-11-23', places)),
    )
  }
  const bok = {
    '@type': 'Place',
    name: 'Biuro Obsługi Klienta',
    address: {
      ...{ '@type': 'PostalAddress', streetAddress: 'ul. Zduńska 3', addressLocality: 'Zduny', addressCountry: 'PL' },
    },
    openingHoursSpecification: hours,
    specialOpeningHoursSpecification: closed,
  }

  test('the place of filing is told with its hours and closures, and the service with the hours of that place', () => {
    const told = at('Biuro Obsługi Klienta, ul. Zduńska 3', 'Biuro Obsługi Klienta, ul. Zduńska 3')
    expect(told.hoursAvailable).toEqual(hours)
    expect(told.availableChannel).toMatchObject([
      { '@type': 'ServiceChannel', servicePhone: { '@type': 'ContactPoint', telephone: '61 000 00 00' } },
    ])
    expect(told.availableChannel[0]?.serviceLocation).toEqual(bok)
    expect(told.availableChannel[0]).not.toHaveProperty('name')
  })

  test('another place of collection is a channel of its own', () => {
    const told = at('Wydział Geodezji, ul. Miernicza 1', 'Biuro Obsługi Klienta, ul. Zduńska 3')
    expect(told.availableChannel.map(({ name }: { name?: string }) => name)).toEqual([
      'złożenie wniosku',
      'odbiór dokumentu',
    ])
    expect(told.availableChannel[1]).toEqual({
      '@type': 'ServiceChannel',
      name: 'odbiór dokumentu',
      serviceLocation: bok,
    })
    expect(told).not.toHaveProperty('hoursAvailable')
  })

  test('a place that the office does not keep has a name and no hours; no place, no location', () => {
    expect(at('Delegatura, ul. Inna 9', null).availableChannel[0]?.serviceLocation).toEqual({
      '@type': 'Place',
      name: 'Delegatura, ul. Inna 9',
    })
    expect(at(null, null).availableChannel[0]).not.toHaveProperty('serviceLocation')
  })
})
