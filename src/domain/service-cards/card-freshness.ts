import { type Day, day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** How old what a card says may be: looked at in time, to be looked at within thirty days, or past its day. */
export type CardFreshness = 'unplanned' | 'fresh' | 'due-soon' | 'overdue'

/** Owners are reminded this many days before the day. */
export const REMINDED_DAYS = 30

/** Of a card past its day they are reminded again after this many days, until somebody looks at it. */
export const REMINDED_AGAIN_DAYS = 14

/** Between two looks at a card there may be this many months. */
export const REVIEW_MONTHS = { least: 1, most: 36 } as const

/** The state of a card whose review is due on a day (the day itself is still in time); `null` when nobody planned one. */
export function freshnessOf(dueOn: Day | null, today: Day): CardFreshness {
  if (dueOn === null) return 'unplanned'
  if (isBefore(dueOn, today)) return 'overdue'
  return isBefore(today, dueOn.subtract({ days: REMINDED_DAYS })) ? 'fresh' : 'due-soon'
}

/** The day until which a card reviewed on a day is to be looked at again; the last of the month where the month is shorter. */
export function nextReview(reviewedOn: Day, months: number): Day {
  return reviewedOn.add({ months })
}

/**
 * A look at a card (a recorded one, or the release of an edition): from which day it counts (null: always) and until which
 * day the card is to be looked at after it; days are ISO.
 */
export type CardLook = { since: string | null; dueOn: string }

/**
 * Until which day a card is to be looked at, by the looks that count on a day: an edition that is to come says nothing yet of
 * the one in force. Null when nobody planned it.
 */
export function dueAfter(looks: readonly CardLook[], today: Day): Day | null {
  const counting = looks.filter(({ since }) => since === null || since <= today.toString())
  const last = counting
    .map(({ dueOn }) => dueOn)
    .toSorted()
    .at(-1)
  return last === undefined ? null : day(last)
}

/** A card about to be confirmed: who keeps it, which edition is in force, and which one the person read. */
export type CardToReview = {
  owner: string | null
  edition: number | null
  seenEdition: number
  unit: 'exists' | 'ended'
}

/** Who confirms it: by the positions one holds today, also for an absent person, or as the coordinator of cards. */
export type Reviewer = { positions: readonly string[]; coordinates: 'yes' | 'no' }

export type ReviewRefusal =
  | { why: 'card-review-unplanned' }
  | { why: 'card-review-not-owner'; owner: string }
  | { why: 'card-review-not-in-force' }
  | { why: 'card-review-edition-changed'; edition: number }
  | { why: 'card-review-unit-ended' }

/**
 * Whether a card may be confirmed unchanged: by its keeper or the coordinator, in the edition in force, which is the one
 * that was read. A card whose unit is gone cannot be right as it is.
 */
export function confirmUnchanged(card: CardToReview, reviewer: Reviewer): Outcome<{ edition: number }, ReviewRefusal> {
  const { owner, edition, seenEdition, unit } = card
  if (owner === null) return refuse({ why: 'card-review-unplanned' })
  if (reviewer.coordinates === 'no' && !reviewer.positions.includes(owner))
    return refuse({ why: 'card-review-not-owner', owner })
  if (edition === null) return refuse({ why: 'card-review-not-in-force' })
  if (edition !== seenEdition) return refuse({ why: 'card-review-edition-changed', edition })
  if (unit === 'ended') return refuse({ why: 'card-review-unit-ended' })
  return accept({ edition })
}
