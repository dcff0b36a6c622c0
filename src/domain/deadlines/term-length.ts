/** Where a term ends by its length alone, before free days are considered (art. 57 § 1–3a KPA), and how that is said. */
import { isFreeDay } from '../calendar/free-days.ts'
import { polishCount, polishDayWithWeekday, polishMonthLocative, weekdayName } from '../calendar/polish-dates.ts'
import type { Holiday } from '../calendar/statutory-holidays.ts'
import type { Day } from '../calendar/temporal.ts'

export type TermUnit = 'days' | 'weeks' | 'months' | 'years' | 'working-days'

export type TermLength = { unit: TermUnit; count: number }

const NOUNS: Record<TermUnit, readonly [string, string, string]> = {
  days: ['dzień', 'dni', 'dni'],
  weeks: ['tydzień', 'tygodnie', 'tygodni'],
  months: ['miesiąc', 'miesiące', 'miesięcy'],
  years: ['rok', 'lata', 'lat'],
  'working-days': ['dzień roboczy', 'dni robocze', 'dni roboczych'],
}

/** „7 dni”, „1 miesiąc”, „3 dni robocze”. */
export function polishLength({ unit, count }: TermLength): string {
  return polishCount(count, NOUNS[unit])
}

/** The nominal end. Throws a RangeError when the calendar cannot reach it. */
export function nominalEndOf(from: Day, { unit, count }: TermLength, extra: readonly Holiday[]): Day {
  if (unit === 'working-days') return afterWorkingDays(from, count, extra)
  // Temporal's default gives the last day of the month where the same number is missing: § 3 for months (31 January
  // and one month), and the day immediately preceding for years, § 3a (29 February and one year).
  return from.add({ [unit]: count })
}

/** The sentence that says why the nominal end is that day. */
export function describeNominalEnd(from: Day, length: TermLength, nominalEnd: Day) {
  return { day: nominalEnd, ...(nominalEndSentence[length.unit](from, length, nominalEnd) satisfies Sentence) }
}

type Sentence = { text: string; basis: string }

const nominalEndSentence: Record<TermUnit, (from: Day, length: TermLength, end: Day) => Sentence> = {
  days: (_from, length, end) => ({
    text: `Termin wynosi ${polishLength(length)}; jego ostatnim dniem z obliczenia jest ${polishDayWithWeekday(end)}.`,
    basis: 'art. 57 § 1 KPA',
  }),
  weeks: (_from, length, end) => ({
    text: `Termin wynosi ${polishLength(length)} i z obliczenia kończy się w dniu tej samej nazwy (${weekdayName(end)}): ${polishDayWithWeekday(end)}.`,
    basis: 'art. 57 § 2 KPA',
  }),
  months: (from, length, end) => ({
    text: `Termin wynosi ${polishLength(length)} i z obliczenia kończy się ${sameNumberOrLast(from, end)}: ${polishDayWithWeekday(end)}.`,
    basis: 'art. 57 § 3 KPA',
  }),
  years: (from, length, end) => ({
    text: `Termin wynosi ${polishLength(length)} i z obliczenia kończy się ${sameDayOrPreceding(from, end)}: ${polishDayWithWeekday(end)}.`,
    basis: 'art. 57 § 3a KPA',
  }),
  'working-days': (_from, length, end) => ({
    text: `Termin wynosi ${polishLength(length)}, licząc bez sobót, niedziel i świąt; jego ostatnim dniem z obliczenia jest ${polishDayWithWeekday(end)}.`,
    basis: 'przepis szczególny (dni robocze) w związku z art. 57 § 1 KPA',
  }),
}

function sameNumberOrLast(from: Day, end: Day): string {
  if (from.day === end.day) return 'w dniu o tej samej liczbie co dzień początkowy'
  return `w ostatnim dniu miesiąca (w ${polishMonthLocative(end)} nie ma dnia ${from.day})`
}

function sameDayOrPreceding(from: Day, end: Day): string {
  if (from.day === end.day) return 'w dniu o tej samej dacie co dzień początkowy'
  return `w dniu bezpośrednio poprzedzającym (w ${polishMonthLocative(end)} nie ma dnia ${from.day})`
}

function afterWorkingDays(from: Day, count: number, extra: readonly Holiday[]): Day {
  let day = from
  for (let counted = 0; counted < count; ) {
    day = day.add({ days: 1 })
    if (!isFreeDay(day, extra)) counted += 1
  }
  return day
}
