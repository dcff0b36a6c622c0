/** An open date that is not the one its derivation gives: found at night, or shown before a change of the calendar. */
import type { TermStep } from './term.ts'

/** Whose date it is: of a case (art. 35 KPA), of a summons (art. 64 § 2), of a call to pay (art. 261 § 1). */
export type DriftOf = 'case' | 'cure' | 'fee'

/**
 * One date with what is kept (`before`) and what the rules give (`after`), ISO. `id` names the row that keeps it, `owner`
 * the case or the paper whose page shows it; `target` is the internal target of a case, when that differs too.
 */
export type Drift = {
  of: DriftOf
  id: string
  owner: string
  before: string | null
  after: string | null
  target: { before: string | null; after: string | null } | null
  steps: readonly { day?: string; text: string; basis: string }[]
}

/** Steps of a term as they are kept and shown: days as ISO text. */
export function keptSteps(steps: readonly TermStep[]): Drift['steps'] {
  return steps.map(({ day, text, basis }) => ({ ...(day && { day: day.toString() }), text, basis }))
}

/** What a date became: in time still, or overdue by the change (its last day passes from today on to before today). */
export function becomesOverdue({ before, after }: Pick<Drift, 'before' | 'after'>, today: string): boolean {
  return after !== null && after < today && (before === null || before >= today)
}
