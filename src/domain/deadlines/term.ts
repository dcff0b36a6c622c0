/**
 * The end of a term, with the line of reasoning that led to it (art. 57 KPA).
 * Every step is a finished Polish sentence with its article, so screen, paper and JSON tell the same story.
 */
import { type FreeDay, isFreeDay } from '../calendar/free-days.ts'
import { polishDayWithWeekday } from '../calendar/polish-dates.ts'
import { type Holiday, SUPPORTED_YEARS } from '../calendar/statutory-holidays.ts'
import type { Day } from '../calendar/temporal.ts'
import { describeNominalEnd, nominalEndOf, type TermLength } from './term-length.ts'

/** One line of the derivation: the day it speaks of, the sentence, the article. */
export type TermStep = { day?: Day; text: string; basis: string }

/** A computed term. `nominalEnd` is before moving off free days, `lastDay` is the last day on which the act is in time. */
export type Term = { from: Day; nominalEnd: Day; lastDay: Day; steps: TermStep[] }

/** 'art-57' moves an end on a Saturday or free day (§ 4); 'none' is for days fixed by the act itself (e.g. art. 42 UDE). */
export type Roll = 'art-57' | 'none'

/** Why a term cannot be computed. */
export type TermFault = 'count-not-a-positive-whole-number' | 'outside-supported-years'

/** Thrown for input from which no honest day can be computed; `why` is stable, the message is Polish. */
export class TermError extends RangeError {
  readonly why: TermFault

  constructor(why: TermFault, message: string) {
    super(message)
    this.why = why
  }
}

/**
 * Computes the end of a term that runs from an event on `from` (the day of delivery, filing, …).
 * `extra` holds free days of acts younger than the program. Throws {@link TermError} for a count that is not a positive
 * whole number and for a term that leaves the years whose holidays are known.
 */
export function endOfTerm({
  from,
  length,
  roll,
  extra = [],
}: {
  from: Day
  length: TermLength
  roll: Roll
  extra?: readonly Holiday[]
}): Term {
  if (!Number.isSafeInteger(length.count) || length.count < 1)
    throw new TermError(
      'count-not-a-positive-whole-number',
      'Długość terminu musi być liczbą całkowitą większą od zera.',
    )
  demandSupported(from)
  const nominalEnd = withinSupportedYears(() => nominalEndOf(from, length, extra))
  const start: TermStep = {
    day: from,
    text: `Zdarzenie, od którego biegnie termin: ${polishDayWithWeekday(from)}. Tego dnia nie wlicza się do terminu.`,
    basis: 'art. 57 § 1 KPA',
  }
  // Only terms in days and working days skip the day of the event; a week, month or year ends on the day like it.
  const opening = length.unit === 'days' || length.unit === 'working-days' ? start : runsFrom(from)
  return moveOffFreeDays(
    { from, nominalEnd, steps: [opening, describeNominalEnd(from, length, nominalEnd)] },
    roll,
    extra,
  )
}

/** Ends a term whose nominal end is known: the roll of art. 57 § 4 and the sentences for it. */
export function moveOffFreeDays(term: Omit<Term, 'lastDay'>, roll: Roll, extra: readonly Holiday[] = []): Term {
  const { from, nominalEnd, steps } = term
  demandSupported(nominalEnd)
  if (roll === 'none') return { from, nominalEnd, lastDay: nominalEnd, steps: [...steps, fixedEnd(nominalEnd)] }
  const passed: TermStep[] = []
  let lastDay = nominalEnd
  for (let free = freeDay(lastDay, extra); free; free = freeDay(lastDay, extra)) {
    passed.push(freeDayStep(lastDay, free))
    lastDay = lastDay.add({ days: 1 })
  }
  return { from, nominalEnd, lastDay, steps: [...steps, ...passed, ending(lastDay, passed.length > 0)] }
}

function runsFrom(from: Day): TermStep {
  return { day: from, text: `Termin biegnie od dnia ${polishDayWithWeekday(from)}.`, basis: 'art. 57 KPA' }
}

function freeDayStep(day: Day, free: FreeDay): TermStep {
  const text =
    free.kind === 'statutory-holiday'
      ? `${polishDayWithWeekday(day)} to dzień ustawowo wolny od pracy: ${free.name}.`
      : free.kind === 'sunday'
        ? `${polishDayWithWeekday(day)} to dzień ustawowo wolny od pracy.`
        : `${polishDayWithWeekday(day)} to sobota, na równi z dniem wolnym od pracy.`
  return { day, text, basis: free.basis }
}

function ending(day: Day, moved: boolean): TermStep {
  if (!moved)
    return {
      day,
      text: `Ostatni dzień terminu: ${polishDayWithWeekday(day)}. Nie jest to sobota ani dzień wolny od pracy, więc termin się nie przesuwa.`,
      basis: 'art. 57 § 4 KPA',
    }
  return {
    day,
    text: `Ostatni dzień terminu: ${polishDayWithWeekday(day)}, najbliższy następny dzień, który nie jest sobotą ani dniem wolnym od pracy.`,
    basis: 'art. 57 § 4 KPA',
  }
}

function fixedEnd(day: Day): TermStep {
  return {
    day,
    text: `Ostatni dzień: ${polishDayWithWeekday(day)}. Przepis wyznacza ten dzień wprost, więc nie przesuwa się go z dnia wolnego.`,
    basis: 'art. 57 § 4 KPA (nie stosuje się)',
  }
}

function freeDay(day: Day, extra: readonly Holiday[]): FreeDay | null {
  demandSupported(day)
  return isFreeDay(day, extra)
}

function demandSupported(day: Day): void {
  const { first, last } = SUPPORTED_YEARS
  if (day.year < first || day.year > last)
    throw new TermError(
      'outside-supported-years',
      `Termin wykracza poza lata ${first}–${last}, dla których znane są dni wolne.`,
    )
}

/** A length too great for any calendar is reported like one that merely leaves ours. */
function withinSupportedYears(compute: () => Day): Day {
  try {
    const end = compute()
    demandSupported(end)
    return end
  } catch (error) {
    if (error instanceof TermError) throw error
    const { first, last } = SUPPORTED_YEARS
    throw new TermError(
      'outside-supported-years',
      `Termin wykracza poza lata ${first}–${last}, dla których znane są dni wolne.`,
    )
  }
}
