/**
 * Numbers of registered letters from the ranges the operator gave the office: each has a check digit, none is given twice,
 * and a range that is used up refuses instead of running over.
 */
import { checkPostal, gs1Digit, s10Digit } from '../identifiers/postal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** `stem` stands before the eight digits that are counted, `ending` after the check digit (the country of a foreign one). */
export type NumberRange = { stem: string; ending: string; first: number; last: number }

export type RangeRefusal =
  | { why: 'posting-range-number-wrong'; number: string }
  | { why: 'posting-range-mixed' }
  | { why: 'posting-range-backwards' }

export type TypedNumberRefusal =
  | { why: 'posting-number-invalid'; number: string }
  | { why: 'posting-number-outside'; number: string }

export type NumberRefusal = { why: 'posting-numbers-exhausted'; last: string }

/** The eight counted digits and the check digit behind them, in a domestic number and in one of UPU S10. */
const DOMESTIC = /^(00\d{9})(\d{8})\d()$/
const FOREIGN = /^([A-Z]{2})(\d{8})\d([A-Z]{2})$/
const SERIAL_DIGITS = 8

/** The range between two numbers as the operator writes them, both included. Wrong check digits are never taken over. */
export function readRange(firstNumber: string, lastNumber: string): Outcome<NumberRange, RangeRefusal> {
  const first = readNumber(firstNumber)
  if (!first) return refuse({ why: 'posting-range-number-wrong', number: firstNumber })
  const last = readNumber(lastNumber)
  if (!last) return refuse({ why: 'posting-range-number-wrong', number: lastNumber })
  if (first.stem !== last.stem || first.ending !== last.ending) return refuse({ why: 'posting-range-mixed' })
  if (last.serial < first.serial) return refuse({ why: 'posting-range-backwards' })
  return accept({ stem: first.stem, ending: first.ending, first: first.serial, last: last.serial })
}

/** The number at a place of the range, with its check digit. `serial` must lie in the range. */
export function numberAt({ stem, ending, first, last }: NumberRange, serial: number): string {
  if (!Number.isInteger(serial) || serial < first || serial > last) throw new RangeError(`Not in the range: ${serial}`)
  const digits = String(serial).padStart(SERIAL_DIGITS, '0')
  const check = ending === '' ? gs1Digit(stem.slice(2) + digits) : s10Digit(digits)
  return stem + digits + check + ending
}

/** The next number after the last one given from the range (null: none yet). Refused when the range is used up. */
export function nextNumber(
  range: NumberRange,
  lastGiven: number | null,
): Outcome<{ serial: number; number: string }, NumberRefusal> {
  const serial = Math.max(range.first, (lastGiven ?? range.first - 1) + 1)
  if (serial > range.last) return refuse({ why: 'posting-numbers-exhausted', last: numberAt(range, range.last) })
  return accept({ serial, number: numberAt(range, serial) })
}

/**
 * A number typed by a person, as the operator reads it. Where the office has ranges it must lie in one of them, given
 * before or not: whether somebody has it already only the register knows.
 */
export function typedNumber(text: string, ranges: readonly NumberRange[]): Outcome<string, TypedNumberRefusal> {
  const read = readNumber(text)
  if (!read) return refuse({ why: 'posting-number-invalid', number: text })
  const { normalized: number } = checkPostal(text)
  const own = ranges.some(
    ({ stem, ending, first, last }) =>
      stem === read.stem && ending === read.ending && first <= read.serial && read.serial <= last,
  )
  return own || ranges.length === 0 ? accept(number) : refuse({ why: 'posting-number-outside', number })
}

/** How many numbers are left. */
export function numbersLeft(range: NumberRange, lastGiven: number | null): number {
  return Math.max(0, range.last - Math.max(lastGiven ?? range.first - 1, range.first - 1))
}

/** Whether two ranges hold a number in common: then the second may not be opened. */
export function rangesOverlap(a: NumberRange, b: NumberRange): 'yes' | 'no' {
  const same = a.stem === b.stem && a.ending === b.ending
  return same && a.first <= b.last && b.first <= a.last ? 'yes' : 'no'
}

function readNumber(text: string): { stem: string; serial: number; ending: string } | undefined {
  const { valid, normalized } = checkPostal(text)
  const parts = valid ? (DOMESTIC.exec(normalized) ?? FOREIGN.exec(normalized)) : null
  return parts ? { stem: parts[1]!, serial: Number(parts[2]), ending: parts[3]! } : undefined
}
