import { expect, test } from 'vitest'
import type { CardOffice } from './government-service.ts'
import { publicServices } from './public-service.ts'
import { readCardContent } from './read-content.ts'

const office: CardOffice = {
  name: 'Urząd Miasta',
  city: 'Zduny',
  address: 'ul. Zduńska 3',
  postalLine: '00-001 Zduny',
  phone: '61 000 00 00',
  email: null,
  publicAddress: 'https://urzad.example.org',
}
const content = readCardContent({
  title: 'Wycinka drzew',
  symbol: 'WKŚ-01',
  whatYouGet: 'Zezwolenie.',
  term: { unit: 'months', count: 1 },
  fees: [{ what: 'zezwolenie', grosze: 8200, text: null, per: null, max: null }],
  items: [
    {
      key: 'mapa',
      name: 'Mapa',
      kind: 'evidence',
      basis: null,
      form: 'any',
      returnable: 'no',
      amountGrosze: null,
      condition: 'gdy są krzewy',
    },
  ],
  lifeEvents: ['environment'],
  keywords: ['wycinka'],
  legalBasis: ['art. 83 ustawy o ochronie przyrody'],
})
const cards = [{ symbol: 'WKŚ-01', unit: 'Referat', content, validFrom: '2025-01-01' }]
const graph = publicServices(cards, office, '2026-11-23', () => 'przyroda')['@graph']
const ofType = (type: string) => graph.filter((node) => node['@type'] === type)

/** What the shapes of CPSV-AP 3.2.0 demand of each class. */
test.each([
  ['cpsv:PublicService', ['dct:identifier', 'dct:title', 'dct:description', 'cv:hasCompetentAuthority']],
  ['cv:PublicOrganisation', ['skos:prefLabel', 'dct:spatial']],
  ['cv:Channel', ['dct:identifier']],
  ['cv:Cost', ['dct:identifier', 'cv:hasValue', 'cv:currency']],
  ['cv:Evidence', ['dct:identifier', 'dct:title']],
  ['cv:Output', ['dct:identifier', 'dct:title']],
  ['cv:LifeEvent', ['dct:identifier', 'dct:title']],
  ['eli:LegalResource', ['dct:title']],
])('a %s is there with what it must have', (type, names) => {
  const [node] = ofType(type)
  expect(Object.keys(node ?? {})).toEqual(expect.arrayContaining(names))
})

test('every reference inside the document leads to a part of it, and no name is given twice', () => {
  const ids = graph.map((node) => node['@id'])
  expect(new Set(ids).size).toBe(ids.length)
  const [service] = ofType('cpsv:PublicService')
  const parts = [
    'cv:hasChannel',
    'cpsv:produces',
    'cpsv:hasInput',
    'cv:hasCost',
    'cv:hasLegalResource',
    'cv:isGroupedBy',
  ]
  for (const part of parts) {
    const refs = service?.[part] as { '@id': string }[]
    expect(refs.length, part).toBe(1)
    expect(ids, part).toContain(refs[0]?.['@id'])
  }
  expect(service).toMatchObject({ 'cv:hasCompetentAuthority': { '@id': 'https://urzad.example.org/#urzad' } })
})

test('the term is a duration, the price a number in złoty', () => {
  expect(ofType('cpsv:PublicService')[0]?.['cv:processingTime']).toEqual({ '@value': 'P1M', '@type': 'xsd:duration' })
  expect(ofType('cv:Cost')[0]).toMatchObject({
    'cv:hasValue': { '@value': '82.00', '@type': 'xsd:double' },
    'cv:currency': { '@id': 'http://publications.europa.eu/resource/authority/currency/PLN' },
  })
})
