import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** Values of a paper by their names, as they may be kept and shown: texts, numbers, nothing. */
export type Described = Readonly<Record<string, string | number | null>>

/** What a correction changed, under the same names before and after. */
export type Correction = { before: Described; after: Described }

/**
 * What differs between the entry as it stands and as it should be. Refused when nothing does: a correction without a change
 * would be a reason without an act.
 */
export function correctionOf(now: Described, wanted: Described): Outcome<Correction, { why: 'nothing-changed' }> {
  // a name that only one side knows is a row added or taken back
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(now)])]
  const changed = names.filter((name) => (wanted[name] ?? null) !== (now[name] ?? null))
  if (changed.length === 0) return refuse({ why: 'nothing-changed' })
  const only = (values: Described) => Object.fromEntries(changed.map((name) => [name, values[name] ?? null]))
  return accept({ before: only(now), after: only(wanted) })
}

/**
 * The legal day of filing after the day of arrival was corrected. It follows the arrival, unless a late cure moved it
 * already (NSA I OSK 27/20) to a day that is still after the arrival.
 */
export function filedAfterCorrection(days: { arrivedBefore: Day; filedBefore: Day; arrivedNow: Day }): Day {
  const moved = !days.filedBefore.equals(days.arrivedBefore)
  return moved && !isBefore(days.filedBefore, days.arrivedNow) ? days.filedBefore : days.arrivedNow
}

/** What no receipt or confirmation says, so that its change needs no new print. */
const unprinted = ['remarks', 'unit_id', 'notify_by', 'kind', 'letter_date', 'sender_sign', 'operator', 'evidence']

/** Whether a changed fact, by its name, stands on what was printed for the client. */
export function printed(name: string): boolean {
  return !unprinted.includes(name)
}
