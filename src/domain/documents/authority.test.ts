import { expect, test } from 'vitest'
import { authorityGenitive } from './authority.ts'

test.each([
  ['Prezydent Miasta Płocka', 'Prezydenta Miasta Płocka'],
  ['Burmistrz Miasta i Gminy Gąbin', 'Burmistrza Miasta i Gminy Gąbin'],
  ['Wójt Gminy Radzanowo', 'Wójta Gminy Radzanowo'],
  ['Związek Gmin', 'Związek Gmin'],
])('%s is written %s after „z upoważnienia”', (authority, genitive) => {
  expect(authorityGenitive(authority)).toBe(genitive)
})
