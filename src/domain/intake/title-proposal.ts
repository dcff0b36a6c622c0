/** Longest title a paper may have. */
export const longestTitle = 300

/**
 * The title proposed for a paper: what the card is about and who asks, as an office writes it in its register. Empty
 * without a card: nobody but the clerk knows what the letter says.
 */
export function proposeTitle(cardTitle: string | null, applicantName: string | null): string {
  if (!cardTitle) return ''
  const whole = applicantName ? `${cardTitle} – ${applicantName}` : cardTitle
  return whole.length <= longestTitle ? whole : `${whole.slice(0, longestTitle - 1)}…`
}
