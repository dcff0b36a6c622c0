/** Who enters the proceedings in the place of a party that died (art. 30 § 4–5 KPA). A person names them, on a proof. */
import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Finding } from './assessment.ts'

/** An heir enters by § 4; for an estate nobody took over its manager, or a curator named by a court, by § 5. */
export const SUCCESSORS = ['heir', 'estate-manager', 'estate-curator'] as const
export type Successor = (typeof SUCCESSORS)[number]

export type SuccessionFacts = {
  today: Day
  since: Day
  /** The day on which the paper was filed: nobody takes part before. */
  filedOn: Day
  /** What the file last said of the life of the party; null when nothing. */
  noted: Finding | null
  /** How many successors are named. */
  named: number
}

export type SuccessionRefusal =
  | { why: 'succession-not-dead' }
  | { why: 'succession-personal' }
  | { why: 'succession-nobody' }
  | { why: 'succession-in-future' }
  | { why: 'succession-before-filing' }

/** By which paragraph a successor enters. */
export function successionBasis(kind: Successor): string {
  return kind === 'heir' ? 'art. 30 § 4 KPA' : 'art. 30 § 5 KPA'
}

/** May these successors be named? Only after a death that the file tells of, of a right that passes on. */
export function nameSuccessors(facts: SuccessionFacts): Outcome<'enter', SuccessionRefusal> {
  const { noted, since, today, filedOn, named } = facts
  if (noted === 'died-right-personal') return refuse({ why: 'succession-personal' })
  if (noted !== 'died-right-passes-on') return refuse({ why: 'succession-not-dead' })
  if (named === 0) return refuse({ why: 'succession-nobody' })
  if (isBefore(today, since)) return refuse({ why: 'succession-in-future' })
  return isBefore(since, filedOn) ? refuse({ why: 'succession-before-filing' }) : accept('enter')
}
