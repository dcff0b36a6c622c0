import { day } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** A unit with its days (ISO, inclusive; null: no end is known). */
export type UnitSpan = { id: string; validFrom: string; validTo: string | null }

/**
 * What names a unit and would stand without one: its cards, papers and cases that are not finished, and units under it; and
 * what a successor takes over but somebody must look at: keepers of cards, windows, people and posts.
 */
export type Orphans = {
  cards: number
  papers: number
  cases: number
  parts: number
  keepers: number
  windows: number
  positions: number
}

export type UnitEndRefusal =
  | { why: 'unit-ended-already'; day: string }
  | { why: 'unit-end-in-past'; day: string }
  | { why: 'unit-has-parts'; parts: number }
  | { why: 'unit-successor-unfit' }
  | { why: 'unit-leaves-orphans'; cards: number; papers: number; cases: number }

/**
 * Ends a unit from a day, today at the earliest. Whatever names it must have a successor: a unit that exists on that day
 * and whose end is not known, so that lines of successors never turn back. Units under it end or move first.
 */
export function endUnit(
  unit: UnitSpan,
  successor: UnitSpan | null,
  { orphans, from, today }: { orphans: Orphans; from: string; today: string },
): Outcome<{ from: string }, UnitEndRefusal> {
  if (unit.validTo !== null) return refuse({ why: 'unit-ended-already', day: unit.validTo })
  if (from < today || from <= unit.validFrom) return refuse({ why: 'unit-end-in-past', day: from })
  const { cards, papers, cases, parts } = orphans
  if (parts > 0) return refuse({ why: 'unit-has-parts', parts })
  if (successor && !takesOver(successor, unit, from)) return refuse({ why: 'unit-successor-unfit' })
  if (!successor && cards + papers + cases > 0) return refuse({ why: 'unit-leaves-orphans', cards, papers, cases })
  return accept({ from })
}

function takesOver(successor: UnitSpan, unit: UnitSpan, from: string): boolean {
  return successor.id !== unit.id && successor.validTo === null && successor.validFrom <= from
}

export type UnitKeepRefusal = { why: 'unit-not-ending' } | { why: 'unit-end-begun'; day: string }

/** Takes the end of a unit back while it still exists: afterwards its matters are with its successor. */
export function keepUnit({ validTo }: UnitSpan, today: string): Outcome<{ until: string }, UnitKeepRefusal> {
  if (validTo === null) return refuse({ why: 'unit-not-ending' })
  return validTo < today ? refuse({ why: 'unit-end-begun', day: validTo }) : accept({ until: validTo })
}

/** Names who takes over from a unit with a last day, from the day after it; the old successor no longer does. */
export function nameSuccessor(
  unit: UnitSpan,
  successor: UnitSpan,
): Outcome<{ from: string }, { why: 'unit-not-ending' } | { why: 'unit-successor-unfit' }> {
  if (unit.validTo === null) return refuse({ why: 'unit-not-ending' })
  const from = day(unit.validTo).add({ days: 1 }).toString()
  return takesOver(successor, unit, from) ? accept({ from }) : refuse({ why: 'unit-successor-unfit' })
}
