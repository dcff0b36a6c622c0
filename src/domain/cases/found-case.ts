import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { inState, type NotNow, type PaperState } from './paper-states.ts'

/** A paper that says the same as the one in hand; `sign` when a case was founded for it already. */
export type Duplicate = { filedOn: Day; sign: string | null }

/** What founding a case looks at. */
export type FoundingFacts = {
  state: PaperState
  act: 'cases.found-case' | 'release.settle-on-the-spot'
  filedOn: Day
  /** Class of the file plan (JRWA) as typed or proposed by the card. */
  jrwaClass: string
  /** A sub-group (podteczka) is opened by a case of the same class and year; `unknown` when there is no such case. */
  group: 'none' | 'opened' | 'unknown'
  duplicates: readonly Duplicate[]
}

/** A case may be founded: from when it runs, and in which year's list it stands. */
export type Founding = { initiatedOn: Day; year: number }

export type FoundingRefusal =
  | NotNow
  | { why: 'jrwa-class-shape' }
  | { why: 'group-not-opened' }
  | { why: 'duplicate-has-case'; sign: string }

/**
 * May a case be founded for this paper? The case begins on the day the request was delivered (art. 61 § 3 KPA), of
 * duplicates on the earlier one, and stands in the list of that year, though founded in the next. One request has one
 * case: a duplicate of a paper with a case is joined to it.
 */
export function foundCase(facts: FoundingFacts): Outcome<Founding, FoundingRefusal> {
  const now = inState(facts.state, facts.act)
  if (!now.ok) return now
  const settled = facts.duplicates.find((one) => one.sign !== null)
  if (settled?.sign) return refuse({ why: 'duplicate-has-case', sign: settled.sign })
  if (!/^\d{2,6}$/.test(facts.jrwaClass)) return refuse({ why: 'jrwa-class-shape' })
  if (facts.group === 'unknown') return refuse({ why: 'group-not-opened' })
  const initiatedOn = facts.duplicates.reduce(
    (day, { filedOn }) => (isBefore(filedOn, day) ? filedOn : day),
    facts.filedOn,
  )
  return accept({ initiatedOn, year: initiatedOn.year })
}
