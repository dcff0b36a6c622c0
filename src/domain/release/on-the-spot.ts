import { inState, type NotNow, type PaperState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** What settling on the spot looks at. */
export type SpotFacts = {
  state: PaperState
  /** Does the clerk sign for the authority in this unit (art. 268a KPA)? */
  clerk: 'authorised' | 'not-authorised'
  card: 'allowed' | 'not-allowed'
  jrwaClass: string | null
  formalMarks: readonly string[]
  feeMarks: readonly string[]
  /** Does the paper lie at the clerk's window, and did the client bring it today? */
  place: 'here' | 'elsewhere'
  visit: 'today' | 'earlier'
}

export type NotOnTheSpot =
  | NotNow
  | { why: 'spot-not-allowed' }
  | { why: 'spot-not-authorised' }
  | { why: 'spot-formal-missing' }
  | { why: 'spot-fee-unpaid' }
  | { why: 'spot-not-this-visit' }

const lacks = (marks: readonly string[]) => marks.some((mark) => mark === 'missing' || mark === 'unchecked')

/**
 * May the clerk settle the matter in the same visit (T17; art. 12 § 2, 35 § 2 KPA)? Only where the card says so, by
 * somebody authorised, with nothing formal missing and no fee open; the case gets its sign all the same.
 */
export function onTheSpot(facts: SpotFacts): Outcome<{ jrwaClass: string }, NotOnTheSpot> {
  const now = inState(facts.state, 'release.settle-on-the-spot')
  if (!now.ok) return now
  if (facts.card !== 'allowed' || facts.jrwaClass === null) return refuse({ why: 'spot-not-allowed' })
  if (facts.clerk !== 'authorised') return refuse({ why: 'spot-not-authorised' })
  if (lacks(facts.formalMarks)) return refuse({ why: 'spot-formal-missing' })
  if (lacks(facts.feeMarks)) return refuse({ why: 'spot-fee-unpaid' })
  if (facts.place !== 'here' || facts.visit !== 'today') return refuse({ why: 'spot-not-this-visit' })
  return accept({ jrwaClass: facts.jrwaClass })
}
