import { describe, expect, test } from 'vitest'
import { formatPaperBarcode } from '../registers/paper-barcode.ts'
import { statusCodeFrom } from '../registers/status-code.ts'
import { readQuery, type SearchMeaning, wordsOf } from './read-query.ts'

const sign = { unit: 'WGD', class: '6621', group: null, number: 7, year: 2026, initials: null }
const scanned = { kind: 'incoming', year: 2026, number: 12345, installation: 0 } as const
const code = statusCodeFrom(new Uint8Array(32).fill(7))

describe('readQuery', () => {
  const table: [string, SearchMeaning[]][] = [
    ['12 345/2026', [{ kind: 'number', number: 12345, year: 2026 }]],
    ['RPW 12345 / 2026', [{ kind: 'number', number: 12345, year: 2026 }]],
    ['12345', [{ kind: 'number', number: 12345, year: null }]],
    ['12 345', [{ kind: 'number', number: 12345, year: null }]],
    ['rpw 12345', [{ kind: 'number', number: 12345, year: null }]],
    ['0', []],
    [formatPaperBarcode(scanned), [{ ...scanned, kind: 'barcode', of: 'incoming' }]],
    [code, [{ kind: 'status-code', code }]],
    [code.toLowerCase(), [{ kind: 'status-code', code }]],
    [
      'WGD.6621.7.2026',
      [
        { kind: 'case-sign', sign },
        { kind: 'sign-start', folded: 'WGD662172026' },
      ],
    ],
    [
      'wgd 6621 7 2026',
      [
        { kind: 'case-sign', sign },
        { kind: 'sign-start', folded: 'WGD662172026' },
      ],
    ],
    ['WGD.6621.7.2026.JK', [{ kind: 'case-sign', sign: { ...sign, initials: 'JK' } }]],
    ['WGD.6621', [{ kind: 'sign-start', folded: 'WGD6621' }]],
    ['44051401458', [{ kind: 'person', of: 'pesel', value: '44051401458' }]],
    ['4405140145', []],
    ['526-025-02-74', [{ kind: 'person', of: 'nip', value: '5260250274' }]],
    ['Żółkiewska', []],
    ['', []],
  ]
  test.each(table)('%s', (typed, meanings) => {
    expect(readQuery(typed).meanings).toEqual(meanings)
  })
})

describe('wordsOf', () => {
  test.each([
    ['Gżegżółka Łucja', ['gzegzolka', 'lucja']],
    ['o wypis z rejestru', ['rejestru', 'wypis']],
    ['ab 12', []],
    ['aaaa bbbbb cccccc ddddddd eeeeeeee', ['eeeeeeee', 'ddddddd', 'cccccc', 'bbbbb']],
    ['100% _pewny\\', ['_pewny\\', '100%']],
  ])('%s', (typed, words) => {
    expect(wordsOf(typed)).toEqual(words)
  })
})
