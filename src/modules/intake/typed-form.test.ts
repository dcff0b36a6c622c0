import { expect, test } from 'vitest'
import { countAt, fieldAt, listAt } from './typed-form.ts'

const form = {
  values: { title: '', present: 'a', parties: [{ surname: 'Kot' }], enclosures: { 0: { name: 'Mapa' }, 7: {} } },
  errors: { 'parties.0.surname': 'Błąd' },
}

test.each([
  ['parties.0.surname', { name: 'parties[0][surname]', value: 'Kot', error: 'Błąd' }],
  ['parties.3.surname', { name: 'parties[3][surname]', value: 'wzór' }],
  ['title', { name: 'title', value: '' }],
])('%s', (path, field) => {
  expect(fieldAt(form, path, 'wzór')).toEqual(field)
})

test('one ticked box and none are lists; rows are counted however they were numbered', () => {
  expect([listAt(form, 'present'), listAt(form, 'notApplicable')]).toEqual([['a'], []])
  expect([countAt(form, 'parties'), countAt(form, 'enclosures'), countAt(form, 'x')]).toEqual([1, 2, 0])
})
