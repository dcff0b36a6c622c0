/** Days and counts in Polish words, for the sentences the domain says itself (why a date is what it is). */
import type { Day } from './temporal.ts'

const MONTHS = [
  ['styczeń', 'stycznia', 'styczniu'],
  ['luty', 'lutego', 'lutym'],
  ['marzec', 'marca', 'marcu'],
  ['kwiecień', 'kwietnia', 'kwietniu'],
  ['maj', 'maja', 'maju'],
  ['czerwiec', 'czerwca', 'czerwcu'],
  ['lipiec', 'lipca', 'lipcu'],
  ['sierpień', 'sierpnia', 'sierpniu'],
  ['wrzesień', 'września', 'wrześniu'],
  ['październik', 'października', 'październiku'],
  ['listopad', 'listopada', 'listopadzie'],
  ['grudzień', 'grudnia', 'grudniu'],
] as const

const WEEKDAYS = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'] as const

/** „24 listopada 2026”. */
export function polishDay(day: Day): string {
  return `${day.day} ${MONTHS[day.month - 1]![1]} ${day.year}`
}

/** „24 listopada 2026 (wtorek)”. */
export function polishDayWithWeekday(day: Day): string {
  return `${polishDay(day)} (${weekdayName(day)})`
}

/** „poniedziałek” … „niedziela”. */
export function weekdayName(day: Day): string {
  return WEEKDAYS[day.dayOfWeek - 1]!
}

/** „lutym 2026”: the month after the preposition „w”. */
export function polishMonthLocative(day: Day): string {
  return `${MONTHS[day.month - 1]![2]} ${day.year}`
}

/** The form a Polish noun takes after a whole number: 1 dzień, 2 dni, 5 dni; 1 tydzień, 2 tygodnie, 5 tygodni. */
export function polishCount(count: number, [one, few, many]: readonly [string, string, string]): string {
  if (count === 1) return `1 ${one}`
  const tens = count % 100
  const units = count % 10
  return `${count} ${units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many}`
}
