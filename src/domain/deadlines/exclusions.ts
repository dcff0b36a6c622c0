/** Periods not counted into the time to settle a case (art. 35 § 5 KPA). */
import { polishCount, polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore, laterOf, Temporal } from '../calendar/temporal.ts'
import { moveOffFreeDays, type Roll, type Term, type TermStep } from './term.ts'

export type ExclusionReason =
  | 'party-delay'
  | 'independent-cause'
  | 'statutory-term'
  | 'suspension'
  | 'mediation'
  | 'hybrid-delivery'

/** A period whose first day, like the day of any event, is not itself counted: 2 to 6 November is four days. */
export type Exclusion = { from: Day; to: Day; reason: ExclusionReason }

const CAUSE: Record<ExclusionReason, string> = {
  'party-delay': 'opóźnienie z winy strony',
  'independent-cause': 'przyczyna niezależna od organu',
  'statutory-term': 'termin przewidziany w przepisach prawa dla dokonania czynności',
  suspension: 'zawieszenie postępowania',
  mediation: 'mediacja',
  'hybrid-delivery': 'doręczanie z wykorzystaniem publicznej usługi hybrydowej',
}

type Period = { from: Day; to: Day; reasons: ExclusionReason[] }

/**
 * Moves the end of a term by the days that are not counted. Overlapping periods count once; days before the term, and
 * periods that begin only when it has run out, add nothing. A period that ends before it begins is ignored.
 */
export function extendBy(term: Term, exclusions: readonly Exclusion[], roll: Roll): Term {
  let extended = term
  for (const period of merge(exclusions, term.from)) {
    if (!isBefore(period.from, extended.lastDay)) break
    const days = period.from.until(period.to).days
    const nominalEnd = extended.nominalEnd.add({ days })
    const steps = [...withoutEnding(extended), excludedStep(period, days, nominalEnd)]
    extended = moveOffFreeDays({ from: term.from, nominalEnd, steps }, roll)
  }
  return extended
}

function merge(exclusions: readonly Exclusion[], start: Day): Period[] {
  const sorted = exclusions
    .map(({ from, to, reason }) => ({ from: laterOf(from, start), to, reasons: [reason] }))
    .filter((period) => isBefore(period.from, period.to))
    .sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))
  const merged: Period[] = []
  for (const period of sorted) {
    const last = merged.at(-1)
    if (!last || isBefore(last.to, period.from)) merged.push(period)
    else {
      last.to = laterOf(last.to, period.to)
      last.reasons = [...new Set([...last.reasons, ...period.reasons])]
    }
  }
  return merged
}

/** The sentences up to the nominal end: those about moving it (one a free day, and the last) speak of the earlier end. */
function withoutEnding(term: Term): TermStep[] {
  return term.steps.slice(0, -(term.nominalEnd.until(term.lastDay).days + 1))
}

function excludedStep(period: Period, days: number, nominalEnd: Day): TermStep {
  const causes = period.reasons.map((reason) => CAUSE[reason]).join(', ')
  return {
    day: nominalEnd,
    text: `Nie wlicza się ${polishCount(days, ['dnia', 'dni', 'dni'])} od ${polishDay(period.from)} do ${polishDay(period.to)} (${causes}); koniec z obliczenia przesuwa się na ${polishDay(nominalEnd)}.`,
    basis: 'art. 35 § 5 KPA',
  }
}
