/** Which edition of a service card governs an application: that of its day of filing. */
import { type Day, isBefore } from '../calendar/temporal.ts'

/** An edition by its days; `effect` says whether a change of law applies to applications already filed. */
export type DatedEdition = { id: string; validFrom: Day; validTo: Day | null; effect: 'new-filings' | 'immediate' }

/**
 * The edition in force on the day of filing, or a later one that the law itself applies at once to what is pending and
 * that is in force today. Undefined when none was in force: nothing is guessed.
 */
export function findGoverningEdition(
  editions: readonly DatedEdition[],
  filedOn: Day,
  today: Day,
): DatedEdition | undefined {
  const inForce = (edition: DatedEdition, on: Day) =>
    !isBefore(on, edition.validFrom) && (edition.validTo === null || !isBefore(edition.validTo, on))
  const now = editions.find((edition) => edition.effect === 'immediate' && inForce(edition, today))
  const overtaking = now && isBefore(filedOn, now.validFrom) ? now : undefined
  return overtaking ?? editions.find((edition) => inForce(edition, filedOn))
}
