import { addressesIn } from '../facts/reading/places.ts'
import { fold } from '../facts/spelling.ts'
import type { CardEdition, CardPlace } from './card.ts'
import { namedPlace } from './named-place.ts'
import { type CardRemark, type CardReview, when } from './review-remark.ts'

/** A window that works; `units` are the symbols of the units that have their own representative at it. */
export type ServiceWindow = { number: number | null; kind: 'filing-desk' | 'subject' | 'release'; units: string[] }

/** A place where the office serves clients, with its windows that work. */
export type ServicePlace = { name: string; address: string; windows: ServiceWindow[] }

type Whose = { unit: string; lineage: readonly string[] }

/**
 * Whether the office has the places and windows that a card sends people to. What is not there is an error; what cannot be
 * read, or is a window that serves others, is asked. `lineage`: symbols of the card's unit and of those above it.
 */
export function reviewPlaces(
  { filing, collection }: Pick<CardEdition, 'filing' | 'collection'>,
  places: readonly ServicePlace[],
  whose: Whose,
): CardReview {
  const reviews = [reviewPlace(filing, 'filing', places, whose), reviewPlace(collection, 'collection', places, whose)]
  return { errors: reviews.flatMap(({ errors }) => errors), questions: reviews.flatMap(({ questions }) => questions) }
}

function reviewPlace(
  card: CardPlace,
  field: 'filing' | 'collection',
  places: readonly ServicePlace[],
  whose: Whose,
): CardReview {
  const { place } = card
  // an office that has named no places yet has nothing to compare with
  if (places.length === 0) return { errors: [], questions: [] }
  if (place === null || place.trim() === '')
    return {
      errors: [],
      questions: when(card.windows.length > 0, { field: `${field}.place`, why: 'windows-without-place' }),
    }
  const known = namedPlace(card, places)
  if (known === undefined) return unknownPlace(place, field, places)
  return {
    errors: missingWindows(card, field, known),
    questions: [...otherName(place, field, known, places), ...foreignWindows(card, field, known, whose)],
  }
}

/** An address at which nobody is served is an error; words without an address may mean anything. */
function unknownPlace(place: string, field: string, places: readonly ServicePlace[]): CardReview {
  const values = { place, places: places.map(({ name, address }) => `${name}, ${address}`).join('; ') }
  const remark = (why: string): CardRemark[] => [{ field: `${field}.place`, why, values }]
  return addressesIn(place).length > 0
    ? { errors: remark('place-unknown'), questions: [] }
    : { errors: [], questions: remark('place-unread') }
}

const WINDOW_IN_WORDS = /(?:okien\p{L}*|stanowisk\p{L}*)\s+(?:nr\.?\s*)?(\d{1,3})(?!\d)/giu

/** Windows that a card names by number: in their field, and in the words of the place. */
function missingWindows({ place, windows }: CardPlace, field: string, known: ServicePlace): CardRemark[] {
  const numbers = known.windows.flatMap(({ number }) => number ?? [])
  const remark = (at: string, missing: number[]) =>
    when(missing.length > 0, {
      field: `${field}.${at}`,
      why: 'window-unknown',
      values: { numbers: missing.join(', '), name: known.name, known: numbers.join(', ') || '–' },
    })
  const inWords = [...(place ?? '').matchAll(WINDOW_IN_WORDS)].map(([, number]) => Number(number))
  return [windows, inWords].flatMap((named, at) =>
    remark(
      at === 0 ? 'windows' : 'place',
      named.filter((one) => !numbers.includes(one)),
    ),
  )
}

/** The address of one place with the name of another. */
function otherName(place: string, field: string, known: ServicePlace, places: readonly ServicePlace[]): CardRemark[] {
  const called = ({ name }: ServicePlace) => fold(place).includes(fold(name))
  const other = called(known) ? undefined : places.find(called)
  const values = { name: known.name, address: known.address, other: other?.name ?? '' }
  return when(other !== undefined, { field: `${field}.place`, why: 'place-of-other-name', values })
}

function foreignWindows({ windows }: CardPlace, field: string, known: ServicePlace, whose: Whose): CardRemark[] {
  const serves = ({ kind, units }: ServiceWindow) =>
    kind === 'subject' ? units.some((one) => whose.lineage.includes(one)) : kind === 'filing-desk' || field !== 'filing'
  return windows.flatMap((number) => {
    const window = known.windows.find((one) => one.number === number)
    const values = { number, name: known.name, unit: whose.unit }
    return when(window !== undefined && !serves(window), { field: `${field}.windows`, why: 'window-of-others', values })
  })
}
