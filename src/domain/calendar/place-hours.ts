/** When a place is open, from what the office keeps of it: weeks with the days between which they hold, single days, closures. */
import { isFreeDay } from './free-days.ts'
import type { LegalCalendar } from './legal-calendar.ts'
import type { OfficeDays } from './office-days.ts'
import type { Hours, Opening, OpeningCalendar } from './opening.ts'
import type { Day } from './temporal.ts'

/** An opening of a weekday (1 Monday) from a day on; `until` null: until further notice. Days ISO, both included. */
export type DatedHours = Hours & { weekday: number; from: string; until: string | null }

/** Hours of a place as they are kept; days ISO. `opens` of a single day is null when the place is closed. */
export type PlaceHours = {
  hours: readonly DatedHours[]
  closures: readonly { firstDay: string; lastDay: string }[]
  days: readonly { day: string; opens: string | null; closes: string | null }[]
}

/** The week that holds on a day (ISO). */
export function weekOn(hours: readonly DatedHours[], on: string): DatedHours[] {
  return hours.filter(({ from, until }) => from <= on && (until === null || on <= until))
}

/**
 * The openings of a place on a day; none when it is closed. A closure wins over everything; then a single day as it was
 * entered; a statutory holiday closes the rest. None of it moves a term (art. 57 § 4 KPA).
 */
export function hoursOn(place: PlaceHours, on: Day, calendar: LegalCalendar): Hours[] {
  const iso = on.toString()
  if (place.closures.some(({ firstDay, lastDay }) => firstDay <= iso && iso <= lastDay)) return []
  const single = place.days.find(({ day }) => day === iso)
  if (single) return single.opens && single.closes ? [{ opens: single.opens, closes: single.closes }] : []
  if (isFreeDay(on, calendar)?.kind === 'statutory-holiday') return []
  const usual = weekOn(place.hours, iso).filter(({ weekday }) => weekday === on.dayOfWeek)
  return usual.map(({ opens, closes }) => ({ opens, closes }))
}

/** From the first opening of any place that day to the last closing; undefined while nobody entered hours of any place. */
export function officeHoursOn(places: readonly PlaceHours[], on: Day, calendar: LegalCalendar): Opening | undefined {
  const iso = on.toString()
  const told = places.filter(({ hours, days }) => weekOn(hours, iso).length > 0 || days.some(({ day }) => day === iso))
  if (told.length === 0) return undefined
  const open = told.flatMap((place) => hoursOn(place, on, calendar))
  if (open.length === 0) return 'closed'
  const [opens] = open.map((one) => one.opens).sort()
  const closes = open
    .map((one) => one.closes)
    .sort()
    .at(-1)
  return { opens: opens!, closes: closes! }
}

/** So far ahead of a warning nobody looks. */
const daysLookedAhead = 60

/**
 * The days on which the office really works from `today` on, for reminders and warnings: its days with the hours of its
 * places. Internal targets and promises are counted by {@link OfficeDays} alone, so hours move no date that is kept.
 */
export function workingCalendar(
  { legal, opening }: OfficeDays,
  places: readonly PlaceHours[],
  today: Day,
): OpeningCalendar {
  const exceptions = Array.from({ length: daysLookedAhead }, (_, step) => today.add({ days: step })).flatMap((day) => {
    const hours = officeHoursOn(places, day, legal)
    return hours === undefined ? [] : [{ day, hours, reason: 'godziny przyjęć' }]
  })
  return { ...opening, exceptions: [...exceptions, ...opening.exceptions] }
}
