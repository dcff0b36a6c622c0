import { dayOf, shortDate, timeOfDay } from '#messages/dates.ts'

/** „23.11.2026, 9:41”: the moment of registration in the short form of lists. */
export function registeredWords(at: Date): string {
  return `${shortDate(dayOf(at))}, ${timeOfDay(at)}`
}
