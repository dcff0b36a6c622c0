import { findDay } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** The days of a published edition (ISO, inclusive; null: without end). One that ends before it begins was called off. */
export type EditionSpan = { edition: number; validFrom: string; validTo: string | null }

/** An edition with the last day it was released for, whatever ended it sooner. */
export type ReleasedSpan = EditionSpan & { releasedTo: string | null }

/** Which published editions get another last day (null: none), so that at most one is in force on any day. */
export type Closing = { edition: number; validTo: string | null }

export type PublicationRefusal =
  | { why: 'edition-day-unknown'; day: string }
  | { why: 'edition-starts-in-past'; day: string }
  | { why: 'edition-ends-before-start'; validFrom: string; validTo: string }
  | { why: 'editions-overlap'; edition: number; validFrom: string }

const dayBefore = (day: string) => findDay(day)!.subtract({ days: 1 }).toString()
const calledOff = ({ validFrom, validTo }: EditionSpan) => validTo !== null && validTo < validFrom

/**
 * Puts a new edition into force from a day, today at the earliest: matters already filed keep what was in force when they
 * came. The edition in force until then ends the day before; one that begins inside the new one's days is no mistake to be
 * mended silently, so it is refused and named.
 */
export function planPublication(
  editions: readonly EditionSpan[],
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
  today: string,
): Outcome<Closing[], PublicationRefusal> {
  const unknown = [validFrom, validTo].find((day) => day !== null && findDay(day) === undefined)
  if (unknown) return refuse({ why: 'edition-day-unknown', day: unknown })
  if (validTo !== null && validTo < validFrom) return refuse({ why: 'edition-ends-before-start', validFrom, validTo })
  if (validFrom < today) return refuse({ why: 'edition-starts-in-past', day: validFrom })
  const standing = editions.filter((one) => !calledOff(one))
  const inside = standing.find((one) => one.validFrom >= validFrom && (validTo === null || one.validFrom <= validTo))
  if (inside) return refuse({ why: 'editions-overlap', edition: inside.edition, validFrom: inside.validFrom })
  const before = standing.filter(
    (one) => one.validFrom < validFrom && (one.validTo === null || one.validTo >= validFrom),
  )
  return accept(before.map(({ edition }) => ({ edition, validTo: dayBefore(validFrom) })))
}

/**
 * The first day on which no edition is in force after one that has an end (ISO); null when it has none, or when another begins
 * the day after. The edition before it does not come back.
 */
export function unusedFrom(editions: readonly EditionSpan[], { validTo }: Pick<EditionSpan, 'validTo'>): string | null {
  if (validTo === null) return null
  const next = findDay(validTo)!.add({ days: 1 }).toString()
  return editions.some((one) => !calledOff(one) && one.validFrom === next) ? null : next
}

export type WithdrawalRefusal =
  | { why: 'edition-day-unknown'; day: string }
  | { why: 'withdrawal-in-past'; day: string }
  | { why: 'withdrawal-of-nothing'; day: string }

/**
 * Takes a card out of use from a day on, today at the earliest: the edition in force ends the day before, and one that was
 * to begin on that day or later is called off (it ends before it begins, so it is in force on no day).
 */
export function planWithdrawal(
  editions: readonly EditionSpan[],
  from: string,
  today: string,
): Outcome<Closing[], WithdrawalRefusal> {
  if (findDay(from) === undefined) return refuse({ why: 'edition-day-unknown', day: from })
  if (from < today) return refuse({ why: 'withdrawal-in-past', day: from })
  const standing = editions.filter((one) => !calledOff(one) && (one.validTo === null || one.validTo >= from))
  if (standing.length === 0) return refuse({ why: 'withdrawal-of-nothing', day: from })
  return accept(
    standing.map(({ edition, validFrom }) => ({ edition, validTo: dayBefore(validFrom < from ? from : validFrom) })),
  )
}

export type CallOffRefusal =
  | { why: 'edition-not-coming'; edition: number }
  | { why: 'edition-begun'; edition: number; validFrom: string }

/**
 * Calls off one edition that has not begun on `today`: it ends before it begins. The edition that ended for it goes on until
 * the day it was released for, or until the next one begins.
 */
export function planCallOff(
  editions: readonly ReleasedSpan[],
  edition: number,
  today: string,
): Outcome<Closing[], CallOffRefusal> {
  const standing = editions.filter((one) => !calledOff(one))
  const coming = standing.find((one) => one.edition === edition)
  if (!coming) return refuse({ why: 'edition-not-coming', edition })
  const { validFrom } = coming
  if (validFrom <= today) return refuse({ why: 'edition-begun', edition, validFrom })
  const eve = dayBefore(validFrom)
  const before = standing.find((one) => one.validTo === eve && one.releasedTo !== eve)
  const off = { edition, validTo: eve }
  if (!before) return accept([off])
  const [next] = standing
    .map((one) => one.validFrom)
    .filter((day) => day > validFrom)
    .toSorted()
  const ends = [before.releasedTo, next ? dayBefore(next) : null].filter((day) => day !== null)
  const [validTo = null] = ends.toSorted()
  return accept([off, { edition: before.edition, validTo }])
}
