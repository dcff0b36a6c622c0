/** The end of the time to settle as it stands, and who set it. */
export type EndInForce = { end: string; setBy: 'law' | 'earlier-notice' }

/**
 * The end by which a case is measured: of the law, or of the last notice of delay (art. 36, 37 § 1 KPA) unless days not
 * counted have moved the end of the law past it. Days ISO; null where no act sets one.
 */
export function endInForce(statutoryEnd: string | null, notifiedEnd: string | null): EndInForce | null {
  if (notifiedEnd !== null && (statutoryEnd === null || statutoryEnd < notifiedEnd))
    return { end: notifiedEnd, setBy: 'earlier-notice' }
  return statutoryEnd === null ? null : { end: statutoryEnd, setBy: 'law' }
}

/**
 * How a running case stands today: in time by the law; past the law's end, but not past the new day that was named; or
 * overdue, which is idleness (art. 37 § 1 pkt 1 KPA). The last day itself is still in time.
 */
export type CaseStanding = 'no-term' | 'in-time' | 'delay-notified' | 'overdue'

/** The standing of a case by its days (ISO) as seen on `today`. */
export function caseStanding(
  { statutoryEnd, notifiedEnd }: { statutoryEnd: string | null; notifiedEnd: string | null },
  today: string,
): CaseStanding {
  const inForce = endInForce(statutoryEnd, notifiedEnd)
  if (inForce === null) return 'no-term'
  if (inForce.end < today) return 'overdue'
  return statutoryEnd !== null && statutoryEnd < today ? 'delay-notified' : 'in-time'
}
