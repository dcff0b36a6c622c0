import { checkIdentifier } from '../identifiers/check.ts'
import { type CaseSign, parseCaseSign } from '../registers/case-sign.ts'
import { type PaperCode, parsePaperBarcode } from '../registers/paper-barcode.ts'
import { parseRegisterNumber } from '../registers/register-number.ts'
import { parseStatusCode } from '../registers/status-code.ts'

/** What a text typed or scanned into the one search box may mean. */
export type SearchMeaning =
  | ({ kind: 'barcode'; of: PaperCode['kind'] } & Omit<PaperCode, 'kind'>)
  | { kind: 'number'; number: number; year: number | null }
  | { kind: 'status-code'; code: string }
  | { kind: 'case-sign'; sign: CaseSign }
  | { kind: 'sign-start'; folded: string }
  | { kind: 'person'; of: 'pesel' | 'nip'; value: string }

/** What to look for: exact meanings, likeliest first, and the words for a search in titles and names. */
export type SearchQuery = { meanings: SearchMeaning[]; words: string[] }

const longestText = 120
const mostWords = 4
/** Shorter fragments are in every second title; the index of the database works by threes of letters. */
const shortestWord = 3

/** Reads what was typed; a text may mean several things at once („12345” is a number, and may stand in a title). */
export function readQuery(typed: string): SearchQuery {
  const text = typed.trim().slice(0, longestText)
  const number = registerNumber(text)
  // „RPW 12345” looks like the beginning of a sign too
  const start = number ? undefined : signStart(text)
  const meanings = [barcode(text), number, person(text), statusCode(text), caseSign(text), start]
  return { meanings: meanings.filter((one) => one !== undefined), words: wordsOf(text) }
}

/**
 * Words to be found in any order, folded as the database folds them. At most four, the longest, because each more costs
 * and finds nothing new; none when no word has three letters.
 */
export function wordsOf(text: string): string[] {
  const folded = text.replace(/[łŁ]/g, 'l').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = [...new Set(folded.split(/\s+/).filter((word) => word.length >= shortestWord))]
  return words.sort((a, b) => b.length - a.length).slice(0, mostWords)
}

function barcode(text: string): SearchMeaning | undefined {
  const read = parsePaperBarcode(text)
  if (!read.valid) return undefined
  const { kind, year, number, installation } = read
  return { kind: 'barcode', of: kind, year, number, installation }
}

function registerNumber(text: string): SearchMeaning | undefined {
  const whole = parseRegisterNumber(text)
  if (whole) return { kind: 'number', ...whole }
  const bare = /^(?:RPW|NR)?[.: ]*(\d{1,3}(?:\s?\d{3}){0,2}|\d{1,8})$/iu.exec(text)
  const number = Number((bare?.[1] ?? '0').replace(/\s/g, ''))
  return number > 0 ? { kind: 'number', number, year: null } : undefined
}

/** Numbers of persons are looked for only when typed in full, so that nobody can feel a way to them digit by digit. */
function person(text: string): SearchMeaning | undefined {
  for (const of of ['pesel', 'nip'] as const) {
    const read = checkIdentifier(of, text)
    if (read.valid) return { kind: 'person', of, value: read.normalized }
  }
  return undefined
}

function statusCode(text: string): SearchMeaning | undefined {
  const read = parseStatusCode(text)
  return read.valid ? { kind: 'status-code', code: read.code } : undefined
}

function caseSign(text: string): SearchMeaning | undefined {
  const read = parseCaseSign(text)
  if (!read.valid) return undefined
  const { unit, class: symbol, group, number, year, initials } = read
  return { kind: 'case-sign', sign: { unit, class: symbol, group, number, year, initials } }
}

/** The beginning of a sign, unit and class at least: „WGD.6621” finds the newest cases of that list. */
function signStart(text: string): SearchMeaning | undefined {
  if (!/^\p{L}[\p{L}\d-]*[.,/ ]+\d{2,6}([.,/ ]+\d+)*[.,/ ]*$/u.test(text)) return undefined
  return { kind: 'sign-start', folded: text.toUpperCase().replace(/[^\p{L}\d]/gu, '') }
}
