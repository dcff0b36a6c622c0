/** A card as schema.org describes services of public offices, for search engines and assistants. */
import type { CardEdition, CardFee, CardPlace, CardTerm } from './card.ts'
import { feeRemarks, feesOn } from './card-fees.ts'
import type { FormerSymbol } from './former-symbols.ts'
import { namedPlace } from './named-place.ts'
import type { OpeningData } from './opening-data.ts'

/** The office as a card's data name it; addresses without a slash at the end. */
export type CardOffice = {
  name: string
  city: string
  address: string
  postalLine: string
  phone: string | null
  email: string | null
  publicAddress: string
}

/** What a description is made of: the edition, the unit that runs its matters, the day whose prices hold (ISO). */
export type DescribedCard = {
  symbol: string
  unit: string
  content: CardEdition
  validFrom: string
  formerSymbols: readonly FormerSymbol[]
}

/** A place of the office with its hours, as a card may name it. */
export type DescribedPlace = { name: string; address: string } & OpeningData

/** Where the page of a card stands for good. */
export function cardAddress({ publicAddress }: Pick<CardOffice, 'publicAddress'>, symbol: string): string {
  return `${publicAddress.replace(/\/$/, '')}/uslugi/${encodeURIComponent(symbol)}`
}

/** The addresses a card had under its former symbols; they lead to its page for good. */
export const formerAddresses = (
  office: Pick<CardOffice, 'publicAddress'>,
  symbols: readonly FormerSymbol[],
): string[] => symbols.map(({ symbol }) => cardAddress(office, symbol))

/** A length of time of ISO 8601; null where the card sets none. Working days are told as days, for the norm has no others. */
export function isoTerm(term: CardTerm): string | null {
  if (term === null || term === 'at-once') return null
  return `P${term.count}${term.unit === 'months' ? 'M' : 'D'}`
}

/** A schema.org GovernmentService (https://schema.org/GovernmentService). What the card does not say is left out. */
export function governmentService(
  { symbol, unit, content, validFrom, formerSymbols }: DescribedCard,
  office: CardOffice,
  day: string,
  places: readonly DescribedPlace[] = [],
) {
  const url = cardAddress(office, symbol)
  const organization = organizationOf(office)
  return {
    '@type': 'GovernmentService',
    '@id': url,
    url,
    identifier: symbol,
    ...some('sameAs', formerAddresses(office, formerSymbols)),
    name: content.title,
    ...given('description', content.whatYouGet),
    ...given('audience', content.forWhom && { '@type': 'Audience', audienceType: content.forWhom }),
    provider: organization,
    serviceOperator: {
      '@type': 'GovernmentOrganization',
      name: unit,
      parentOrganization: { '@id': organization['@id'] },
    },
    areaServed: { '@type': 'AdministrativeArea', name: office.city },
    ...given('hoursAvailable', namedPlace(content.filing, places)?.openingHoursSpecification ?? null),
    availableChannel: channelsOf(content, url, office, places),
    offers: feesOn(content.fees, day).map((fee) => offerOf(fee, validFrom)),
  }
}

function organizationOf({ name, address, postalLine, phone, email, publicAddress }: CardOffice) {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${publicAddress.replace(/\/$/, '')}/`,
    name,
    address: `${address}, ${postalLine}`,
    ...given('telephone', phone),
    ...given('email', email),
  }
}

/** Where the matter begins and, when that is elsewhere, where its document is given out. */
function channelsOf(
  { term, filing, collection }: CardEdition,
  serviceUrl: string,
  office: CardOffice,
  places: readonly DescribedPlace[],
) {
  const elsewhere = collection.place !== null && collection.place !== filing.place
  return [
    {
      '@type': 'ServiceChannel',
      ...(elsewhere && { name: 'złożenie wniosku' }),
      serviceUrl,
      availableLanguage: 'pl',
      ...given('processingTime', isoTerm(term)),
      ...given('servicePhone', office.phone && { '@type': 'ContactPoint', telephone: office.phone }),
      ...given('serviceLocation', locationOf(filing, office, places)),
    },
    ...(elsewhere
      ? [
          {
            '@type': 'ServiceChannel',
            name: 'odbiór dokumentu',
            ...given('serviceLocation', locationOf(collection, office, places)),
          },
        ]
      : []),
  ]
}

/** A place as the card names it; one that the office keeps is told with its address, hours and closures. */
function locationOf(named: CardPlace, { city }: CardOffice, places: readonly DescribedPlace[]) {
  if (named.place === null) return null
  const known = namedPlace(named, places)
  if (!known) return { '@type': 'Place', name: named.place }
  const { name, address, openingHoursSpecification, specialOpeningHoursSpecification } = known
  return {
    '@type': 'Place',
    name,
    address: { '@type': 'PostalAddress', streetAddress: address, addressLocality: city, addressCountry: 'PL' },
    ...given('openingHoursSpecification', openingHoursSpecification ?? null),
    ...given('specialOpeningHoursSpecification', specialOpeningHoursSpecification ?? null),
  }
}

function offerOf(fee: CardFee, validFrom: string) {
  const { what, grosze, since, until } = fee
  return {
    '@type': 'Offer',
    name: what,
    ...(grosze !== null && { price: (grosze / 100).toFixed(2), priceCurrency: 'PLN' }),
    ...given('description', feeRemarks(fee).join(', ')),
    validFrom: since ?? validFrom,
    ...given('validThrough', until),
  }
}

/** A property that is there only when it has a value. */
const given = <Name extends string, Value>(name: Name, value: Value | null | '') =>
  value === null || value === '' ? {} : ({ [name]: value } as Record<Name, Value>)

/** A list that is there only when it is not empty. */
const some = <Name extends string, Value>(name: Name, values: readonly Value[]) =>
  values.length === 0 ? {} : ({ [name]: values } as Record<Name, readonly Value[]>)
