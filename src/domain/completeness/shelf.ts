/** The lowest free number of a shelf; places that are not numbers are left alone. */
export function proposePlace(taken: readonly string[]): string {
  const used = new Set(taken)
  let place = 1
  while (used.has(String(place))) place += 1
  return String(place)
}
