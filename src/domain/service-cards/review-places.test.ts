import { expect, test } from 'vitest'
import { namedPlace } from './named-place.ts'
import { reviewPlaces, type ServicePlace } from './review-places.ts'

const bok: ServicePlace = {
  name: 'Biuro Obsługi Klienta',
  address: 'ul. Zduńska 3',
  windows: [
    { number: 1, kind: 'subject', units: ['WOP'] },
    { number: 2, kind: 'filing-desk', units: [] },
    { number: 3, kind: 'release', units: [] },
    { number: null, kind: 'subject', units: ['WZS'] },
  ],
}
const sok: ServicePlace = {
  name: 'Stanowisko Obsługi Klienta',
  address: 'al. Piłsudskiego 6',
  windows: [{ number: 1, kind: 'subject', units: ['REG', 'WKŚ'] }],
}
const rynek: ServicePlace = { name: 'Punkt „Rynek”', address: 'Rynek 1', windows: [] }
const places = [bok, sok, rynek]
const whose = { unit: 'WKŚ-II', lineage: ['WKŚ-II', 'WKŚ'] }
const nowhere = { place: null, windows: [] }

test.each<[string | null, number[], string[], string[]]>([
  ['Biuro Obsługi Klienta, ul. Zduńska 3', [2], [], []],
  ['Al. J. Piłsudskiego 6', [1], [], []],
  ['biuro obsługi klienta', [2], [], []],
  ['Rynek 1', [], [], []],
  [null, [], [], []],
  [null, [2], [], ['filing.place windows-without-place']],
  ['ul. Nieistniejąca 99', [], ['filing.place place-unknown'], []],
  ['ul. Zduńska 4', [2], ['filing.place place-unknown'], []],
  ['w siedzibie wydziału', [], [], ['filing.place place-unread']],
  ['ul. Zduńska 3', [2, 77], ['filing.windows window-unknown'], []],
  ['ul. Zduńska 3, stanowisko nr 77', [], ['filing.place window-unknown'], []],
  ['ul. Zduńska 3, okienko 2', [], [], []],
  ['Punkt „Rynek”', [1], ['filing.windows window-unknown'], []],
  ['ul. Zduńska 3', [1], [], ['filing.windows window-of-others']],
  ['ul. Zduńska 3', [3], [], ['filing.windows window-of-others']],
  ['Biuro Obsługi Klienta, al. Piłsudskiego 6', [1], [], ['filing.place place-of-other-name']],
])('filing at „%s”, windows %o', (place, windows, errors, questions) => {
  const found = reviewPlaces({ filing: { place, windows }, collection: nowhere }, places, whose)
  const said = (remarks: { field: string; why: string }[]) => remarks.map(({ field, why }) => `${field} ${why}`)
  expect({ errors: said(found.errors), questions: said(found.questions) }).toEqual({ errors, questions })
})

test('a document may be given out at a window that only gives out', () => {
  const found = reviewPlaces({ filing: nowhere, collection: { place: 'ul. Zduńska 3', windows: [3] } }, places, whose)
  expect(found).toEqual({ errors: [], questions: [] })
})

test('nothing is said where the office has named no places', () => {
  const anywhere = { place: 'ul. Nieistniejąca 99', windows: [77] }
  expect(reviewPlaces({ filing: anywhere, collection: anywhere }, [], whose)).toEqual({ errors: [], questions: [] })
})

test('an unknown window tells which there are', () => {
  const { errors } = reviewPlaces(
    { filing: { place: 'ul. Zduńska 3', windows: [77] }, collection: nowhere },
    places,
    whose,
  )
  expect(errors[0]?.values).toEqual({ numbers: '77', name: bok.name, known: '1, 2, 3' })
})

test.each<[string | null, ServicePlace | undefined]>([
  ['Al. J.Piłsudskiego 6', sok],
  ['Stanowisko Obsługi Klienta', sok],
  ['ul. Inna 1, Stanowisko Obsługi Klienta', undefined],
  ['gdziekolwiek', undefined],
  [null, undefined],
])('the place of „%s”', (place, found) => {
  expect(namedPlace({ place }, places)).toBe(found)
})
