/** Periods not counted into the time to settle a case (art. 35 § 5 KPA). */
import { dayAt, numberOf } from '../calendar/day-numbers.ts'
import type { Day } from '../calendar/temporal.ts'

/** Why a period is not counted, in the words of the derivation and with its article. */
export const EXCLUSION_REASONS = {
  'party-delay': { name: 'opóźnienie z winy strony', basis: 'art. 35 § 5 KPA' },
  'independent-cause': { name: 'przyczyna niezależna od organu', basis: 'art. 35 § 5 KPA' },
  'statutory-term': {
    name: 'termin przewidziany w przepisach prawa dla dokonania czynności',
    basis: 'art. 35 § 5 KPA',
  },
  suspension: { name: 'zawieszenie postępowania', basis: 'art. 35 § 5 i art. 103 KPA' },
  mediation: { name: 'mediacja', basis: 'art. 35 § 5 KPA' },
  'hybrid-delivery': {
    name: 'doręczanie z wykorzystaniem publicznej usługi hybrydowej',
    basis: 'art. 35 § 5 KPA',
  },
} as const satisfies Record<string, { name: string; basis: string }>

export type ExclusionReason = keyof typeof EXCLUSION_REASONS

/**
 * A period whose first day, like the day of any event, is not itself counted: 2 to 6 November is four days.
 * `to` is null while the period still lasts (a suspension not yet lifted).
 */
export type Exclusion = { from: Day; to: Day | null; reason: ExclusionReason }

/** A period as it moved the end: clipped to the term, overlapping ones joined. `endAfter` is the nominal end with it. */
export type NotCounted = {
  from: Day
  to: Day
  lasts: 'ended' | 'still'
  days: number
  reasons: readonly ExclusionReason[]
  endAfter: Day
}

type Period = { from: number; to: number; lasts: 'ended' | 'still'; reasons: ExclusionReason[] }

/**
 * Moves a nominal end by the days that are not counted. Overlapping periods count once; days before the term, and
 * periods that begin only when it has run out (`runsOut` of the end so far), add nothing. A period that still lasts is
 * counted to `asOf`. The caller has refused periods that end before they begin. Throws a RangeError when the end leaves
 * the supported years.
 */
export function countOut(
  exclusions: readonly Exclusion[],
  term: { start: number; end: number; asOf: Day | undefined; runsOut: (end: number) => number },
): { end: number; periods: readonly NotCounted[] } {
  let { end } = term
  const periods: NotCounted[] = []
  for (const { from, to, lasts, reasons } of merge(exclusions, term.start, term.asOf)) {
    if (from >= term.runsOut(end)) break
    end += to - from
    periods.push({ from: dayAt(from), to: dayAt(to), lasts, days: to - from, reasons, endAfter: dayAt(end) })
  }
  return { end, periods }
}

function merge(exclusions: readonly Exclusion[], start: number, asOf: Day | undefined): Period[] {
  const merged: Period[] = []
  for (const period of sorted(exclusions, start, asOf)) {
    const last = merged.at(-1)
    if (!last || last.to < period.from) merged.push(period)
    else {
      if (period.lasts === 'still') last.lasts = 'still'
      last.to = Math.max(last.to, period.to)
      last.reasons = [...new Set([...last.reasons, ...period.reasons])]
    }
  }
  return merged
}

function sorted(exclusions: readonly Exclusion[], start: number, asOf: Day | undefined): Period[] {
  return exclusions
    .map(({ from, to, reason }): Period => {
      const until = to ?? asOf
      const lasts = to === null ? 'still' : 'ended'
      return { from: Math.max(numberOf(from), start), to: until ? numberOf(until) : start, lasts, reasons: [reason] }
    })
    .filter((period) => period.from < period.to || (period.lasts === 'still' && period.from === period.to))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}
