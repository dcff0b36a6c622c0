/** How many settled matters took so many days from filing. */
export type DaysTaken = { days: number; matters: number }

/** How long such matters usually took: half of them at most `median` days, eight in ten between `from` and `to`. */
export type UsualTime = { matters: number; median: number; from: number; to: number }

/** Below this the figures tell of single people's matters and of chance, so nothing is told. */
export const fewestMatters = 20

/**
 * The usual time of matters already settled, in calendar days: median and the range from the 10th to the 90th percentile
 * (nearest rank, so every figure is one that happened). Undefined under twenty matters.
 */
export function usualTime(taken: readonly DaysTaken[]): UsualTime | undefined {
  const matters = taken.reduce((sum, one) => sum + one.matters, 0)
  if (matters < fewestMatters) return undefined
  const sorted = [...taken].sort((a, b) => a.days - b.days)
  return {
    matters,
    median: ranked(sorted, matters, 50),
    from: ranked(sorted, matters, 10),
    to: ranked(sorted, matters, 90),
  }
}

/** The days of the matter at this percentile, by the nearest rank. */
function ranked(sorted: readonly DaysTaken[], matters: number, percent: number): number {
  const rank = Math.ceil((matters * percent) / 100)
  let passed = 0
  for (const { days, matters: here } of sorted) {
    passed += here
    if (passed >= rank) return days
  }
  return sorted[sorted.length - 1]?.days ?? 0
}
