/** When a place is open next: what a person asks before leaving home. */
import type { LegalCalendar } from './legal-calendar.ts'
import type { Hours } from './opening.ts'
import { hoursOn, type PlaceHours } from './place-hours.ts'
import { day } from './temporal.ts'

/** The next opening of a place; `when` tells a day that goes on from a later one. The day is ISO. */
export type NextOpening = Hours & { day: string; when: 'now' | 'today' | 'later' }

/** So far ahead an opening is looked for; what is kept of a place is read for two weeks. */
const DAYS_AHEAD = 14

/** The opening that goes on or comes next at a wall time „HH:MM” of `today`; undefined when none is known for two weeks. */
export function nextOpening(
  place: PlaceHours,
  { today, time }: { today: string; time: string },
  calendar: LegalCalendar,
): NextOpening | undefined {
  for (let step = 0; step <= DAYS_AHEAD; step += 1) {
    const on = day(today).add({ days: step })
    const open = hoursOn(place, on, calendar)
      .filter(({ closes }) => step > 0 || closes > time)
      .sort((a, b) => a.opens.localeCompare(b.opens))
    const [first] = open
    if (first) return { ...first, day: on.toString(), when: step > 0 ? 'later' : first.opens <= time ? 'now' : 'today' }
  }
  return undefined
}
