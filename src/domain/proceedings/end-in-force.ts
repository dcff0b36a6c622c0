/** The end of the time to settle as it stands, and who set it. */
export type EndInForce = { end: string; setBy: 'law' | 'earlier-notice' }

/**
 * The end by which a case is measured: of the law, or of the last notice of delay (art. 36, 37 § 1 KPA) unless days not
 * counted have moved the end of the law past it. Days ISO; null where no act sets one.
 */
export function endInForce(statutoryEnd: string | null, noticed: readonly string[]): EndInForce | null {
  const last = noticed.at(-1)
  if (last !== undefined && (statutoryEnd === null || statutoryEnd < last))
    return { end: last, setBy: 'earlier-notice' }
  return statutoryEnd === null ? null : { end: statutoryEnd, setBy: 'law' }
}
