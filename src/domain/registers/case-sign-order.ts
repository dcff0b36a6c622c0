/** The order in which a list of case signs is read: by unit, class, year, group and number, never as plain text. */
import type { CaseSign } from './case-sign.ts'

const ROMAN = /^(?=.)X{0,3}(IX|IV|V?I{0,3})$/
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
const alphabet = new Intl.Collator('pl', { numeric: true })

/**
 * Compares two signs for sorting. The main unit stands before its sections, sections numbered I–XXXIX in the order of
 * their numbers; 152 stands before its subclass 1520 and both before 16, as in the file plan; within a year cases in no
 * group come first. Signs of one case under other initials are equal, as `sameCase` has it.
 */
export function compareCaseSigns(a: CaseSign, b: CaseSign): number {
  return (
    compareUnits(a.unit.split('-'), b.unit.split('-')) ||
    compareText(a.class, b.class) ||
    a.year - b.year ||
    (a.group ?? -1) - (b.group ?? -1) ||
    a.number - b.number
  )
}

function compareUnits(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    const order = other === undefined ? 1 : compareParts(part, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Numbered parts before named ones, so that the order stays one order. Two spellings never fall together. */
function compareParts(a: string, b: string): number {
  const [one, other] = [romanValue(a), romanValue(b)]
  if (one !== undefined && other !== undefined) return one - other
  if (one !== undefined) return -1
  if (other !== undefined) return 1
  return alphabet.compare(a, b) || compareText(a, b)
}

function romanValue(part: string): number | undefined {
  if (!ROMAN.test(part)) return undefined
  const values = [...part].map((letter) => ROMAN_VALUES[letter]!)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
