/** The number of an entry in a register of incoming items: a count within a year. */

export type RegisterNumber = { number: number; year: number }

const NARROW_SPACE = '\u202f'
const SHAPE = /^(?:RPW|NR)?\.?:?(\d{1,8})\/((?:19|20)\d\d)$/

/** „12 345 / 2026”: from five digits up grouped by a narrow no-break space, so that it is read without counting digits. */
export function formatRegisterNumber(number: number, year: number): string {
  const digits = String(number)
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE)
  return `${grouped} / ${year}`
}

/** Reads a number as written on a receipt or from memory, with or without spaces and the word RPW. A year of two digits is no year. */
export function parseRegisterNumber(text: string): RegisterNumber | undefined {
  if (text.length > 40) return undefined
  const parts = SHAPE.exec(text.replace(/\s+/g, '').toUpperCase())
  const number = Number(parts?.[1] ?? 0)
  return number > 0 ? { number, year: Number(parts![2]) } : undefined
}
