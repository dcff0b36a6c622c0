import { mostLines } from './history-sql.ts'
import type { HistoryLine } from './paper-file.ts'

/** Which events a history knows. One too long to be shown whole may hide anything in the part that was not read. */
export function happenedIn(history: readonly HistoryLine[]): (...events: string[]) => boolean {
  const known = new Set(history.map((line) => line.event))
  return (...events) => history.length >= mostLines || events.some((event) => known.has(event))
}
