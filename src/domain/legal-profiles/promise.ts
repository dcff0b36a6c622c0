import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import type { Day } from '../calendar/temporal.ts'
import { isBefore } from '../calendar/temporal.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import { polishLength } from '../deadlines/term-length.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { CardTerm } from '../service-cards/card.ts'
import type { LegalProfile } from './profiles.ts'

export type TooLong = { why: 'card-promises-too-long'; promised: string; longest: string; basis: string }

/** A month as cards write it: „30 dni” and „miesiąc” are one promise; the binding end of a matter is still the earlier day. */
const DAYS_OF: Record<'days' | 'months' | 'working-days', number> = { days: 1, months: 30, 'working-days': 7 / 5 }

/**
 * May a card promise this term under this procedure? Refused with the article when the law knows no term as long. A
 * special act that the card names for its term (`specialAct`) may set another one (art. 35 § 4 KPA); extensions with a
 * notice are granted matter by matter and are no promise.
 */
export function promiseWithin(
  profile: LegalProfile,
  term: CardTerm,
  specialAct: string | null = null,
): Outcome<CardTerm, TooLong> {
  const { longest } = profile
  if (term === null || term === 'at-once' || longest === null) return accept(term)
  if (specialAct !== null && specialAct.trim() !== '') return accept(term)
  if (lengthIn(term) <= lengthIn(longest)) return accept(term)
  return refuse({
    why: 'card-promises-too-long',
    promised: polishLength(term),
    longest: polishLength(longest),
    basis: longest.basis,
  })
}

const lengthIn = ({ unit, count }: { unit: keyof typeof DAYS_OF; count: number }) => DAYS_OF[unit] * count

/**
 * The end that binds the office for a matter filed on a day: that of the card, never later than the law's longest (a card
 * of 30 days is two days longer than a month in February); without a number on the card the ordinary term of the law.
 * Null when neither sets one.
 */
export function bindingEnd(profile: LegalProfile, term: CardTerm, filedOn: Day, calendar: LegalCalendar): Term | null {
  const lengths = term === null || term === 'at-once' ? [profile.term] : [term, profile.longest]
  const ends = lengths
    .filter((length) => length !== null)
    .map((length) => endOfTerm({ from: filedOn, event: profile.start, length, roll: profile.roll, calendar }))
  return ends.reduce<Term | null>((first, end) => (first && !isBefore(end.lastDay, first.lastDay) ? first : end), null)
}
