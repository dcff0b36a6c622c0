import { type Day, isBefore, laterOf } from '../calendar/temporal.ts'
import { isCureInTime } from '../deadlines/cure-term.ts'
import { countedDay, type PostingPlace } from '../deadlines/kept-term.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** A defect named in the summons in force, and the day on which it was removed. */
export type SummonedItem = { itemId: string; curedOn: Day | null }

/** What came, when and how. */
export type CureFacts = {
  itemIds: readonly string[]
  arrivedOn: Day
  postedOn: Day | null
  operator: PostingPlace | null
}

/** How the paper stands before the cure. `lastDay` is null while the summons is not delivered: no term runs yet. */
export type CureStanding = {
  today: Day
  issuedOn: Day
  lastDay: Day | null
  items: readonly SummonedItem[]
  leaving: 'none' | 'decided' | 'dispatched'
}

/**
 * What the cure does. `curedOn` is the day that counts: of posting where art. 57 § 5 lets it, otherwise of arrival.
 * `filedOn` is set only when the last defect went after the term: then the application counts as filed on that day.
 */
export type Cure = {
  curedOn: Day
  timing: 'in-time' | 'late'
  rest: string[]
  filedOn: Day | null
  leaving: 'untouched' | 'withdrawn' | 'void'
}

export type CureRefusal =
  | { why: 'cure-of-nothing' }
  | { why: 'cure-not-summoned' }
  | { why: 'item-already-cured' }
  | { why: 'cure-in-future' }
  | { why: 'cure-before-summons' }
  | { why: 'posted-after-arrival' }
  | { why: 'posting-needs-operator' }
  | { why: 'cure-after-dispatch' }

/**
 * A late cure is still a cure until the notice of leaving unexamined is dispatched (NSA I OSK 27/20). After dispatch only
 * a cure that kept the term by its posting (art. 57 § 5) still helps: the leaving was then without ground.
 */
export function judgeCure(cure: CureFacts, standing: CureStanding): Outcome<Cure, CureRefusal> {
  const refusal = impossible(cure, standing)
  if (refusal) return refuse(refusal)
  const days = { arrivedOn: cure.arrivedOn, postedOn: cure.postedOn ?? undefined, operator: cure.operator ?? undefined }
  const timing = standing.lastDay === null || isCureInTime({ lastDay: standing.lastDay, ...days }) ? 'in-time' : 'late'
  if (timing === 'late' && standing.leaving === 'dispatched') return refuse({ why: 'cure-after-dispatch' })
  const curedOn = timing === 'in-time' ? countedDay(days) : cure.arrivedOn
  const rest = standing.items.filter((item) => item.curedOn === null && !cure.itemIds.includes(item.itemId))
  const cures = [...standing.items.map((item) => item.curedOn), curedOn]
  return accept({
    curedOn,
    timing,
    rest: rest.map((item) => item.itemId),
    filedOn: rest.length === 0 ? lateFilingDay(cures, standing.lastDay) : null,
    leaving: standing.leaving === 'none' ? 'untouched' : standing.leaving === 'decided' ? 'withdrawn' : 'void',
  })
}

/**
 * The day on which a completed application counts as filed when its last defect went after the term (NSA I OSK 27/20);
 * null when nothing went late, and the day of filing stands.
 */
export function lateFilingDay(cures: readonly (Day | null)[], lastDay: Day | null): Day | null {
  const days = cures.filter((day) => day !== null)
  const [first, ...rest] = days
  if (!first || lastDay === null) return null
  const last = rest.reduce(laterOf, first)
  return isBefore(lastDay, last) ? last : null
}

function impossible(cure: CureFacts, { today, issuedOn, items }: CureStanding): CureRefusal | null {
  if (cure.itemIds.length === 0) return { why: 'cure-of-nothing' }
  const named = cure.itemIds.map((id) => items.find((item) => item.itemId === id))
  if (named.some((item) => item === undefined)) return { why: 'cure-not-summoned' }
  if (named.some((item) => item?.curedOn)) return { why: 'item-already-cured' }
  if (isBefore(today, cure.arrivedOn)) return { why: 'cure-in-future' }
  if (isBefore(cure.arrivedOn, issuedOn)) return { why: 'cure-before-summons' }
  if (cure.postedOn && isBefore(cure.arrivedOn, cure.postedOn)) return { why: 'posted-after-arrival' }
  if (cure.postedOn && !cure.operator) return { why: 'posting-needs-operator' }
  return null
}
