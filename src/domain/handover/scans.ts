import { parsePaperBarcode } from '../registers/paper-barcode.ts'
import { parseRegisterNumber } from '../registers/register-number.ts'

/** What scanning found: the papers of the list that were scanned, and codes that belong to no paper of the list. */
export type Scanned = { found: Set<string>; foreign: string[] }

type Listed = { id: string; number: number; year: number }

/**
 * Holds scanned or typed codes against a list of papers: the sixteen digits of the label, a number with its year, or a
 * bare number of this year. What is listed but not scanned is missing, what is scanned but not listed is foreign.
 */
export function matchScans(codes: readonly string[], papers: readonly Listed[], thisYear: number): Scanned {
  const found = new Set<string>()
  const foreign: string[] = []
  for (const code of codes) {
    const number = readCode(code, thisYear)
    const paper = number && papers.find((one) => one.number === number.number && one.year === number.year)
    if (paper) found.add(paper.id)
    else if (!foreign.includes(code)) foreign.push(code)
  }
  return { found, foreign }
}

function readCode(code: string, thisYear: number): { number: number; year: number } | undefined {
  const barcode = parsePaperBarcode(code)
  if (barcode.valid) return barcode.kind === 'incoming' ? barcode : undefined
  return parseRegisterNumber(/^\s*\d{1,8}\s*$/.test(code) ? `${code}/${thisYear}` : code)
}
