/**
 * Cards in the vocabulary of European catalogues of services, CPSV-AP 3.2.0 (SEMIC, https://semiceu.github.io/CPSV-AP/releases/3.2.0/),
 * as JSON-LD. Names of properties are those of its published context; codes are those of the EU Publications Office.
 */
import type { CardEdition, CardFee, CardItem } from './card.ts'
import { feeRemarks, feesOn } from './card-fees.ts'
import type { LifeEvent } from './card-parts.ts'
import type { FormerSymbol } from './former-symbols.ts'
import { type CardOffice, cardAddress, type DescribedCard, formerAddresses, isoTerm } from './government-service.ts'

const AUTHORITY = 'http://publications.europa.eu/resource/authority'

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Polish text. */
const pl = (value: string) => ({ '@value': value, '@language': 'pl' })
const at = (id: string) => ({ '@id': id })
type Node = { '@id': string; '@type': string | readonly string[] } & Record<string, unknown>

/** Codes of the EU that the document names, with the classes that the shapes of the profile ask of them. */
const POLISH: Node = { '@id': `${AUTHORITY}/language/POL`, '@type': 'dct:LinguisticSystem' }
const ZLOTY: Node = { '@id': `${AUTHORITY}/currency/PLN`, '@type': 'skos:Concept' }
const POLAND: Node = {
  '@id': `${AUTHORITY}/country/POL`,
  '@type': ['dct:Location', 'http://data.europa.eu/88u/dataset/atu-type'],
}

/** The words of a situation of life, in Polish. */
export type EventNames = (event: LifeEvent) => string

/** The whole catalogue as one document: the office, its situations of life, and every card with all that belongs to it. */
export function publicServices(cards: readonly DescribedCard[], office: CardOffice, day: string, names: EventNames) {
  const home = office.publicAddress.replace(/\/$/, '')
  const events = [...new Set(cards.flatMap(({ content }) => content.lifeEvents))].sort()
  const authority: Node = {
    '@id': `${home}/#urzad`,
    '@type': 'cv:PublicOrganisation',
    'skos:prefLabel': pl(office.name),
    'dct:spatial': at(POLAND['@id']),
    'foaf:homepage': at(`${home}/`),
    'locn:address': { '@type': 'locn:Address', 'locn:fullAddress': pl(`${office.address}, ${office.postalLine}`) },
  }
  const contact: Node = {
    '@id': `${home}/#kontakt`,
    '@type': 'cv:ContactPoint',
    ...given('cv:telephone', office.phone),
    ...given('cv:email', office.email),
    'cv:contactPage': at(`${home}/`),
  }
  const situations = events.map((event) => eventNode(home, event, names))
  return {
    '@context': CONTEXT,
    '@graph': [
      authority,
      contact,
      ...named(home),
      ...situations,
      ...cards.flatMap((card) => cardNodes(card, office, day)),
    ],
  }
}

/** What the others refer to: the first page, and the codes. */
const named = (home: string): Node[] => [{ '@id': `${home}/`, '@type': 'foaf:Document' }, POLISH, POLAND, ZLOTY]

const eventId = (home: string, event: LifeEvent) => `${home}/uslugi?event=${event}`

function eventNode(home: string, event: LifeEvent, names: EventNames): Node {
  return {
    '@id': eventId(home, event),
    '@type': ['cv:Event', 'cv:LifeEvent'],
    'dct:identifier': event,
    'dct:title': pl(names(event)),
  }
}

/** One service, its channel, what it asks for, costs and gives, and its acts. */
function cardNodes({ symbol, content, formerSymbols }: DescribedCard, office: CardOffice, day: string): Node[] {
  const home = office.publicAddress.replace(/\/$/, '')
  const id = cardAddress(office, symbol)
  const parts = {
    'cv:hasChannel': [channelNode(id, symbol, content)],
    'cpsv:produces': outputNodes(id, symbol, content),
    'cpsv:hasInput': content.items.filter(({ kind }) => kind !== 'fee').map((item) => evidenceNode(id, symbol, item)),
    'cv:hasCost': feesOn(content.fees, day).map((fee, place) => costNode(id, symbol, fee, place + 1)),
    'cv:hasLegalResource': content.legalBasis.map(({ text }, place) => actNode(id, text, place + 1)),
  }
  const service: Node = {
    '@id': id,
    '@type': 'cpsv:PublicService',
    'dct:identifier': symbol,
    ...some('adms:identifier', formerSymbols.map(formerIdentifier)),
    ...some('owl:sameAs', formerAddresses(office, formerSymbols).map(at)),
    'dct:title': pl(content.title),
    'dct:description': pl(content.whatYouGet ?? content.title),
    'dct:language': at(POLISH['@id']),
    'dct:spatial': at(POLAND['@id']),
    'cv:hasCompetentAuthority': at(`${home}/#urzad`),
    'cv:contactPoint': at(`${home}/#kontakt`),
    ...given('cv:processingTime', durationOf(content)),
    ...some('dcat:keyword', [...content.keywords, ...content.everydayWords].map(pl)),
    ...some(
      'cv:isGroupedBy',
      content.lifeEvents.map((event) => at(eventId(home, event))),
    ),
    ...Object.assign(
      {},
      ...Object.entries(parts).map(([name, nodes]) =>
        some(
          name,
          nodes.map((one) => at(one['@id'])),
        ),
      ),
    ),
  }
  return [service, ...Object.values(parts).flat()]
}

/** A symbol that the service had, as an identifier of ADMS with the time in which it was used; the shapes allow one `dct:identifier`. */
const formerIdentifier = ({ symbol, since, until }: FormerSymbol) => ({
  '@type': 'adms:Identifier',
  'skos:notation': symbol,
  'dct:temporal': {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': { '@value': since, '@type': 'xsd:date' },
    'dcat:endDate': { '@value': until, '@type': 'xsd:date' },
  },
})

function channelNode(id: string, symbol: string, content: CardEdition): Node {
  return {
    '@id': `${id}#kanal`,
    '@type': 'cv:Channel',
    'dct:identifier': `${symbol}-kanal`,
    'dct:description': pl(content.filing.place ?? 'Okienko urzędu'),
    ...given('cv:processingTime', durationOf(content)),
  }
}

function outputNodes(id: string, symbol: string, { whatYouGet }: CardEdition): Node[] {
  if (whatYouGet === null) return []
  return [
    { '@id': `${id}#wynik`, '@type': 'cv:Output', 'dct:identifier': `${symbol}-wynik`, 'dct:title': pl(whatYouGet) },
  ]
}

function evidenceNode(id: string, symbol: string, { key, name, condition }: CardItem): Node {
  return {
    '@id': `${id}#${encodeURIComponent(key)}`,
    '@type': 'cv:Evidence',
    'dct:identifier': `${symbol}-${key}`,
    'dct:title': pl(name),
    ...given('dct:description', condition && pl(condition)),
  }
}

function costNode(id: string, symbol: string, fee: CardFee, place: number): Node {
  const { what, grosze } = fee
  const also = feeRemarks(fee)
  return {
    '@id': `${id}#oplata-${place}`,
    '@type': 'cv:Cost',
    'dct:identifier': `${symbol}-oplata-${place}`,
    'dct:description': pl(also.length === 0 ? what : `${what}: ${also.join(', ')}`),
    ...(grosze !== null && {
      'cv:hasValue': { '@value': (grosze / 100).toFixed(2), '@type': 'xsd:double' },
      'cv:currency': at(ZLOTY['@id']),
    }),
  }
}

const actNode = (id: string, text: string, place: number): Node => ({
  '@id': `${id}#podstawa-${place}`,
  '@type': 'eli:LegalResource',
  'dct:title': pl(text),
})

function durationOf({ term }: CardEdition) {
  const value = isoTerm(term)
  return value === null ? null : { '@value': value, '@type': 'xsd:duration' }
}

const given = (name: string, value: unknown) => (value === null || value === '' ? {} : { [name]: value })
const some = (name: string, values: readonly unknown[]) => (values.length === 0 ? {} : { [name]: values })
