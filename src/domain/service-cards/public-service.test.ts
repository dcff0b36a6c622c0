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
const formerSymbols = [{ symbol: 'OŚ-1', since: '2019-01-01', until: '2024-12-31' }]
const cards = [{ symbol: 'WKŚ-01', unit: 'Referat', content, validFrom: '2025-01-01', formerSymbols }]
const graph = publicServices(cards, office, '2026-11-23', () => 'przyroda')['@graph']
const ofType = (type: string) => graph.filter((node) => [node['@type']].flat().includes(type))

/** What the shapes of CPSV-AP 3.2.0 (shacl/cpsv-ap-SHACL.ttl) demand of a property: how many, and of what kind. */
type Demand = { least?: 1; most?: 1; kind?: 'words' | 'double' | 'duration' | `${string}:${string}` }
const one: Demand = { least: 1, most: 1 }
const named: Demand = { least: 1, kind: 'words' }
const words: Demand = { kind: 'words' }
const identified = { 'dct:identifier': one, 'dct:title': named, 'dct:description': words }
const shapes: Record<string, Record<string, Demand>> = {
  'cpsv:PublicService': {
    ...identified,
    'dct:description': named,
    'cv:hasCompetentAuthority': { least: 1, kind: 'cv:PublicOrganisation' },
    'cv:contactPoint': { kind: 'cv:ContactPoint' },
    'cv:hasChannel': { kind: 'cv:Channel' },
    'cv:hasCost': { kind: 'cv:Cost' },
    'cv:hasLegalResource': { kind: 'eli:LegalResource' },
    'cv:isGroupedBy': { kind: 'cv:Event' },
    'cv:processingTime': { most: 1, kind: 'duration' },
    'cpsv:hasInput': { kind: 'cv:Evidence' },
    'cpsv:produces': { kind: 'cv:Output' },
    'dcat:keyword': words,
    'dct:language': { kind: 'dct:LinguisticSystem' },
    'dct:spatial': { kind: 'dct:Location' },
  },
  'cv:PublicOrganisation': {
    'skos:prefLabel': named,
    'dct:spatial': { least: 1, kind: 'http://data.europa.eu/88u/dataset/atu-type' },
  },
  'cv:ContactPoint': { 'cv:contactPage': { kind: 'foaf:Document' } },
  'cv:Event': identified,
  'cv:LifeEvent': identified,
  'cv:Channel': { 'dct:identifier': one, 'dct:description': words, 'cv:processingTime': { most: 1, kind: 'duration' } },
  'cv:Cost': {
    ...{ 'dct:identifier': one, 'dct:description': words },
    'cv:hasValue': { most: 1, kind: 'double' },
    'cv:currency': { most: 1, kind: 'skos:Concept' },
  },
  'cv:Evidence': identified,
  'cv:Output': identified,
  'eli:LegalResource': { 'dct:title': words },
}

const isOf = (value: unknown, kind: Demand['kind']) => {
  const { '@id': id, '@value': text, '@language': language, '@type': datatype } = value as Record<string, string>
  if (kind === undefined) return typeof value === 'string'
  if (kind === 'words') return typeof text === 'string' && language === 'pl'
  if (kind === 'double') return datatype === 'xsd:double' && Number.isFinite(Number(text))
  if (kind === 'duration') return datatype === 'xsd:duration' && /^P\d+[DM]$/.test(text ?? '')
  return ofType(kind).some((node) => node['@id'] === id)
}

test.each(Object.entries(shapes))('a %s is there and keeps its shape', (type, demands) => {
  expect(ofType(type).length).toBeGreaterThan(0)
  for (const node of ofType(type))
    for (const [property, { least = 0, most = 99, kind }] of Object.entries(demands)) {
      const values = node[property] === undefined ? [] : [node[property]].flat()
      const wrong = values.filter((value) => !isOf(value, kind))
      const said = `${node['@id']} ${property}`
      expect({ said, enough: values.length >= least && values.length <= most, wrong }).toEqual({
        ...{ said, enough: true, wrong: [] },
      })
    }
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

test('a former symbol stands beside the one identifier, with its days and the address that still leads to the card', () => {
  expect(ofType('cpsv:PublicService')[0]).toMatchObject({
    'dct:identifier': 'WKŚ-01',
    'adms:identifier': [
      {
        'skos:notation': 'OŚ-1',
        'dct:temporal': { 'dcat:startDate': { '@value': '2019-01-01' }, 'dcat:endDate': { '@value': '2024-12-31' } },
      },
    ],
    'owl:sameAs': [{ '@id': 'https://urzad.example.org/uslugi/O%C5%9A-1' }],
  })
})
