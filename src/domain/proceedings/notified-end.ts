/** Why the new day of a notice of delay is that day, and what it does beside the end of the law (art. 36–37 KPA). */
import { polishDay, polishDayWithWeekday } from '../calendar/polish-dates.ts'
import type { Day } from '../calendar/temporal.ts'
import type { TermStep } from '../deadlines/term.ts'

/** A notice of delay: when it was drawn up, the new day it names, and by which article. */
export type DelayNoticed = { notifiedOn: Day; newDate: Day; basis: string }

/** The line that says who named the day. */
export function namedByNotice({ notifiedOn, newDate, basis }: DelayNoticed): TermStep {
  const text = `Zawiadomienie z ${polishDay(notifiedOn)} wyznaczyło nowy termin: ${polishDayWithWeekday(newDate)}.`
  return { day: newDate, text, basis }
}
