import { expect, it } from 'vitest'
import { findVagueness } from './vague-names.ts'

it.each([
  ['Tytuł prawny do lokalu', 'legal-title'],
  ['Dokument potwierdzający tytuł prawny', 'legal-title'],
  ['Dokument potwierdzający tytuł do lokalu', 'legal-title'],
  ['Inne dokumenty', 'other-documents'],
  ['inne niezbędne dokumenty: według uznania urzędu', 'other-documents'],
  ['Dodatkowe załączniki', 'other-documents'],
  ['Dokumenty potwierdzające wydatki na mieszkanie', 'confirming-documents'],
  ['Zaświadczenia, oświadczenia itp.', 'as-needed'],
  ['Mapa w razie potrzeby', 'as-needed'],
  ['Stosowne zaświadczenie', 'suitable'],
  ['Załączniki', 'attachments'],
  ['Oświadczenie', 'statement'],
  ['Zgoda', 'consent'],
  ['Mapa', 'map'],
])('%j leaves the client guessing: %s', (name, vague) => {
  expect(findVagueness(name)).toBe(vague)
})

it.each([
  'Podpis wnioskodawcy',
  'Oświadczenie o tytule prawnym do nieruchomości',
  'Poświadczona kopia mapy ewidencyjnej',
  'Zgoda właściciela nieruchomości',
  'Dokument potwierdzający tytuł prawny: akt notarialny, umowa najmu albo numer księgi wieczystej',
  'Dokument tożsamości do wglądu',
])('%j can be taken from a drawer and brought', (name) => {
  expect(findVagueness(name)).toBeUndefined()
})
