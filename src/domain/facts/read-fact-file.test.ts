import { expect, test } from 'vitest'
import { factsOf, readFactFile } from './read-fact-file.ts'

const version = { from: '2025-01-01', value: '24 000 00 10', source: 'karta' }
const phone = { kind: 'phone', key: 'wgd', label: 'telefon', versions: [version] }

test.each([
  [{}, '(plik)'],
  [{ facts: [{ ...phone, kind: 'fax' }] }, 'wgd'],
  [{ facts: [{ ...phone, versions: [] }] }, 'wgd'],
  [{ facts: [{ ...phone, versions: [{ ...version, value: 'dzwoń' }] }] }, 'wgd'],
  [{ facts: [{ ...phone, versions: [{ ...version, from: '1.1.2025' }] }] }, 'wgd'],
  [{ facts: [{ ...phone, versions: [{ from: '2025-01-01', value: '24 000 00 10' }] }] }, 'wgd'],
  [{ facts: ['fakt'] }, 'fakt-1'],
  [{ facts: [{ ...phone, kind: 'hours', versions: [{ ...version, value: 'zawsze' }] }] }, 'wgd'],
])('%o is named and left out', (json, item) => {
  const { facts, problems } = readFactFile(json)
  expect([facts, problems.map((one) => one.item)]).toEqual([[], [item]])
})

test('versions hold until the day before the next, and an end leaves a gap', () => {
  const versions = [
    version,
    { ...version, from: '2026-03-01', value: null },
    { ...version, from: '2026-05-01', value: '24 000 00 11' },
  ]
  const { facts } = readFactFile({ facts: [{ ...phone, versions: versions.reverse() }] })
  expect(factsOf(facts).map(({ value, from, to }) => [value, from, to])).toEqual([
    ['24 000 00 10', '2025-01-01', '2026-02-28'],
    ['24 000 00 11', '2026-05-01', null],
  ])
})
