/**
 * Editions of the file plan: a class may change its title or category, or end, from a day on. What stood before stays
 * readable, because a case keeps the class in which it was founded.
 */
import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { JrwaClass } from './read-jrwa.ts'

/** A class as the plan holds it between two days; `invented` until a plan of the office confirms it. */
export type PlanRow = JrwaClass & { validFrom: Day; validTo: Day | null; invented: boolean }

/**
 * What an import does to one class. 'correct' rewrites the newest row, 'renew' ends it and begins another, 'add' begins a
 * class that is new or comes back, 'end' leaves it out from the day of the edition, 'keep' changes nothing.
 */
export type PlanChange =
  | { kind: 'add'; row: JrwaClass }
  | { kind: 'correct' | 'renew'; row: JrwaClass; known: PlanRow }
  | { kind: 'end' | 'keep'; known: PlanRow }

export type EditionRefusal =
  | { why: 'jrwa-later-edition'; symbol: string; day: string }
  | { why: 'jrwa-class-ended'; symbol: string; day: string }

/**
 * What a list of classes changes. With a day the list is the whole plan from that day: classes it leaves out end the day
 * before. Without one it corrects the plan in force, and what it leaves out stays. Importing the same twice changes
 * nothing. Refused when the plan already holds something later than the day, and when a correction names an ended class.
 */
export function planEdition(
  known: readonly PlanRow[],
  classes: readonly JrwaClass[],
  from: Day | null,
): Outcome<PlanChange[], EditionRefusal> {
  const newest = newestRows(known)
  const refusal = from ? laterThan(newest, from) : endedAmong(newest, classes)
  if (refusal) return refuse(refusal)
  const named = new Set(classes.map(({ symbol }) => symbol))
  const changes = classes.map((row) => changeOf(row, newest.get(row.symbol), from))
  const leftOut = from ? [...newest.values()].filter(({ symbol, validTo }) => !named.has(symbol) && !validTo) : []
  return accept([...changes, ...leftOut.map((row): PlanChange => ({ kind: 'end', known: row }))])
}

function newestRows(known: readonly PlanRow[]): Map<string, PlanRow> {
  const newest = new Map<string, PlanRow>()
  for (const row of known) {
    const other = newest.get(row.symbol)
    if (!other || isBefore(other.validFrom, row.validFrom)) newest.set(row.symbol, row)
  }
  return newest
}

/** An edition may not be slipped in before what the plan already says of later days. */
function laterThan(newest: ReadonlyMap<string, PlanRow>, from: Day): EditionRefusal | undefined {
  for (const { symbol, validFrom, validTo } of newest.values()) {
    const last = validTo ? validTo.add({ days: 1 }) : validFrom
    if (isBefore(from, last)) return { why: 'jrwa-later-edition', symbol, day: last.toString() }
  }
  return undefined
}

function endedAmong(newest: ReadonlyMap<string, PlanRow>, classes: readonly JrwaClass[]): EditionRefusal | undefined {
  for (const { symbol } of classes) {
    const ended = newest.get(symbol)?.validTo
    if (ended) return { why: 'jrwa-class-ended', symbol, day: ended.toString() }
  }
  return undefined
}

/** A category missing from the list does not erase the known one; a class only confirmed keeps its first day. */
function changeOf(given: JrwaClass, known: PlanRow | undefined, from: Day | null): PlanChange {
  if (!known) return { kind: 'add', row: given }
  const began = from === null || isBefore(known.validFrom, from) ? 'before' : 'that-day'
  if (known.validTo && began === 'before') return { kind: 'add', row: given }
  const row = { ...given, category: given.category ?? known.category }
  const same = row.title === known.title && row.category === known.category && !known.validTo
  if (same && !known.invented) return { kind: 'keep', known }
  return { kind: from && began === 'before' && !same ? 'renew' : 'correct', row, known }
}
