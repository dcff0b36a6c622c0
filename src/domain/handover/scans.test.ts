import { expect, test } from 'vitest'
import { formatPaperBarcode } from '../registers/paper-barcode.ts'
import { matchScans } from './scans.ts'

const papers = [
  { id: 'siedem', number: 7, year: 2026 },
  { id: 'stary', number: 7, year: 2025 },
]
const label = (kind: 'incoming' | 'handover-sheet', number: number) =>
  formatPaperBarcode({ kind, year: 2026, number, installation: 0 })

test.each([
  ['the label', label('incoming', 7), ['siedem'], 0],
  ['a number with its year', '7 / 2025', ['stary'], 0],
  ['a bare number, of this year', ' 7 ', ['siedem'], 0],
  ['the label of a paper that is not listed', label('incoming', 8), [], 1],
  ['the barcode of a sheet', label('handover-sheet', 7), [], 1],
  ['a spoilt code', '1202600000007099', [], 1],
  ['words', 'siedem', [], 1],
])('%s', (_case, code, found, foreign) => {
  const scanned = matchScans([code, code], papers, 2026)
  expect([[...scanned.found], scanned.foreign.length]).toEqual([found, foreign])
})
