import { type Fact, holdsOn } from './fact.ts'
import { amountsIn } from './reading/amounts.ts'

/** What stands beside a fee whose rate no longer holds and that names no sum of its own. */
export const RATE_MISSING = '(aktualna stawka w urzędzie)'

/** A line of a price list, as far as a rate of the office gives its sum; sums in grosze, `rate` the code of a rate. */
type RatedLine = { rate: string; grosze: number | null; text: string | null }

/** The sum of a rate on a day (ISO), in grosze; undefined when no rate of this code holds then. */
export function rateOn(code: string, facts: readonly Fact[], day: string): number | undefined {
  const rate = facts.find((fact) => fact.kind === 'rate' && fact.key === code && holdsOn(fact, day))
  const sum = rate && amountsIn(rate.value)[0]?.norm
  return sum === undefined ? undefined : Number(sum)
}

/** Whether a part of a card is a line of a price list that names a rate. */
export function isRated(part: object): part is RatedLine {
  return 'grosze' in part && 'text' in part && 'rate' in part && typeof part.rate === 'string'
}

/**
 * A line with the sum of its rate on a day. A rate that does not hold then leaves what the line itself says, and when it
 * says nothing, a plain sentence: a price may not be a blank.
 */
export function withRate<Line extends RatedLine>(line: Line, facts: readonly Fact[], day: string): Line {
  const grosze = rateOn(line.rate, facts, day)
  if (grosze !== undefined) return { ...line, grosze }
  return line.grosze === null && line.text === null ? { ...line, text: RATE_MISSING } : line
}
