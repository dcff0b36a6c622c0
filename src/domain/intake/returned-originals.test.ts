import { expect, test } from 'vitest'
import {
  type EnclosureRow,
  listOriginals,
  original,
  originalsBrought,
  type ReturnedItem,
} from './returned-originals.ts'

const item = (name: string, form: ReturnedItem['form'], returnable: 'yes' | 'no', condition: string | null = null) => ({
  ...{ id: name, name, form, returnable, condition },
})
const items = [
  item('mapa', 'original', 'yes'),
  item('akt', 'original', 'yes', 'gdy działa następca'),
  item('wniosek', 'original', 'no'),
  item('kopia', 'copy', 'yes'),
  item('dowolny', 'any', 'yes'),
  item('wgląd', 'inspection', 'no'),
]
const nothing = { present: [], notApplicable: [], needed: [], everything: 'no' } as const

test.each([
  ['nothing ticked', nothing, []],
  ['one by one', { ...nothing, present: ['akt', 'wniosek', 'kopia', 'dowolny'] }, ['akt']],
  ['everything: what is needed without a condition', { ...nothing, everything: 'yes' }, ['mapa']],
  [
    'everything, and the client said the condition is met',
    { ...nothing, everything: 'yes', needed: ['akt'] },
    ['mapa', 'akt'],
  ],
] as const)('originals that go back (seed step 6): %s', (_case, ticked, names) => {
  expect(originalsBrought(items, ticked)).toEqual(names)
})

const typed = (name: string, pages = ''): EnclosureRow => ({ name, pages, form: 'copy', returnable: 'no' })

test.each([
  ['the free row takes it', [typed('')], ['mapa'], [], [original('mapa')]],
  ['after what was typed', [typed('zdjęcie')], ['mapa'], [], [typed('zdjęcie'), original('mapa')]],
  ['what was cleared is not proposed again', [typed('')], ['mapa'], ['mapa'], [typed('')]],
  ['„do zwrotu” taken back stays so', [typed('mapa')], ['mapa'], ['mapa'], [typed('mapa')]],
  ['typed by hand it is not doubled', [typed('mapa', '2')], ['mapa'], [], [typed('mapa', '2')]],
  [
    'no longer ticked: the row is free, the others keep their places',
    [original('mapa'), typed('zdjęcie')],
    [],
    ['mapa'],
    [typed(''), typed('zdjęcie')],
  ],
  ['nothing came', [], [], [], []],
])('%s', (_case, rows, brought, proposed, list) => {
  expect(listOriginals(rows, brought, proposed)).toEqual(list)
})
