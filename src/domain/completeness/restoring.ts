import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { countedDay, type PostingPlace } from '../deadlines/kept-term.ts'
import type { Procedure } from '../documents/lacks.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { judgeRestoration, type RestorationRefusal } from '../proceedings/restoration.ts'
import type { Cure, CureStanding, SummonedItem } from './cure.ts'

/** A request to restore the term to remove defects, and the defects removed with it. */
export type RestoringRequest = {
  itemIds: readonly string[]
  arrivedOn: Day
  postedOn: Day | null
  operator: PostingPlace | null
  obstacleEndedOn: Day
}

export type AskingRefusal =
  | { why: 'restoring-by-tax-law' }
  | { why: 'no-term-to-restore' }
  | { why: 'restoring-already-asked' }
  | { why: 'term-not-missed'; lastDay: string }
  | { why: 'cure-in-future' }
  | { why: 'posted-after-arrival' }
  | { why: 'posting-needs-operator' }
  | { why: 'cure-not-summoned' }
  | { why: 'obstacle-ends-after-request' }

/**
 * Records a request under art. 58 KPA; answers the day that counts (of posting where art. 57 § 5 lets it). A late or
 * incomplete request is taken too: nothing is refused at the window, an officer decides by order.
 */
export function askRestoration(
  request: RestoringRequest,
  standing: {
    procedure: Procedure
    today: Day
    lastDay: Day | null
    items: readonly SummonedItem[]
    earlier: 'none' | 'pending'
  },
): Outcome<{ askedOn: Day }, AskingRefusal> {
  const { arrivedOn, postedOn, operator, obstacleEndedOn, itemIds } = request
  const { lastDay, items } = standing
  if (standing.procedure === 'tax') return refuse({ why: 'restoring-by-tax-law' })
  if (standing.earlier === 'pending') return refuse({ why: 'restoring-already-asked' })
  if (lastDay === null) return refuse({ why: 'no-term-to-restore' })
  if (isBefore(standing.today, arrivedOn)) return refuse({ why: 'cure-in-future' })
  if (postedOn && isBefore(arrivedOn, postedOn)) return refuse({ why: 'posted-after-arrival' })
  if (postedOn && !operator) return refuse({ why: 'posting-needs-operator' })
  const askedOn = countedDay({ arrivedOn, postedOn: postedOn ?? undefined, operator: operator ?? undefined })
  if (!isBefore(lastDay, askedOn)) return refuse({ why: 'term-not-missed', lastDay: polishDay(lastDay) })
  if (isBefore(askedOn, obstacleEndedOn)) return refuse({ why: 'obstacle-ends-after-request' })
  const open = (id: string) => items.some((item) => item.itemId === id && item.curedOn === null)
  return itemIds.every(open) ? accept({ askedOn }) : refuse({ why: 'cure-not-summoned' })
}

/**
 * May the term be restored (art. 58 § 1–2 KPA)? The general rule, with the act that was missed read from the items: all the
 * summons still demands must be removed with the request. Whether the want of fault is plausible a person judges.
 */
export function mayRestore(facts: {
  lastDay: Day
  askedOn: Day
  obstacleEndedOn: Day
  itemIds: readonly string[]
  items: readonly SummonedItem[]
  calendar: LegalCalendar
}): Outcome<{ basis: string }, RestorationRefusal> {
  const { lastDay, askedOn: requestedOn, obstacleEndedOn, calendar } = facts
  const undone = facts.items.some((item) => item.curedOn === null && !facts.itemIds.includes(item.itemId))
  const act = undone ? 'missing' : 'done'
  const fault = 'plausibly-none' as const
  return judgeRestoration({ term: 'cure', lastDay, obstacleEndedOn, requestedOn, act, fault, calendar })
}

/** With the term restored the cure counts as in time: the day of filing stands, and a leaving loses its ground. */
export function restoredCure(askedOn: Day, leaving: CureStanding['leaving']): Cure {
  const after = { none: 'untouched', decided: 'withdrawn', dispatched: 'void' } as const
  return { curedOn: askedOn, timing: 'in-time', rest: [], filedOn: null, leaving: after[leaving] }
}
