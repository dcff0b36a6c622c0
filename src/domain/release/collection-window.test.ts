import { expect, test } from 'vitest'
import { collectionWindow, liesWhereTold } from './collection-window.ts'

const bok10 = { id: 'bok-10', number: 10, point: 'BOK', address: 'ul. Zduńska 3' }
const bok11 = { id: 'bok-11', number: 11, point: 'BOK', address: 'ul. Zduńska 3' }
const usc1 = { id: 'usc-1', number: 1, point: 'USC', address: 'ul. Kolegialna 9' }
const racks = [bok10, bok11, usc1]
const geodesy = { place: 'BOK, ul. Zduńska 3', windows: [10, 11] }
const usc = { place: 'USC, ul. Kolegialna 9', windows: [1] }

test.each([
  ['where the card says (seed step 6)', usc, 'bok-10', 'usc-1'],
  ['of several there, the one that took the paper', geodesy, 'bok-11', 'bok-11'],
  ['of several there, the first', geodesy, 'desk', 'bok-10'],
  ['the card names no window: where it was taken', { place: 'ul. Zduńska 3', windows: [] }, 'usc-1', 'usc-1'],
  ['outside the catalogue: where it was taken', null, 'bok-10', 'bok-10'],
  ['outside the catalogue, taken where no rack is', null, 'desk', null],
])('%s', (_case, collection, takenAt, window) => {
  expect(collectionWindow(collection, racks, takenAt)).toBe(window)
})

test.each([
  ['at the card’s place', usc, 'USC', 'yes'],
  ['at another place than the client was told', usc, 'BOK', 'elsewhere'],
  ['the card does not say', null, 'BOK', 'yes'],
  ['it is nowhere yet', usc, null, 'yes'],
])('%s', (_case, collection, point, answer) => {
  expect(liesWhereTold(collection, racks, point)).toBe(answer)
})
