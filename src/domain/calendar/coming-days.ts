/** What the public is told of the next days beside the week's hours: where a day differs from what its weekday promises. */
import { isFreeDay } from './free-days.ts'
import type { LegalCalendar } from './legal-calendar.ts'
import type { Hours } from './opening.ts'
import { day } from './temporal.ts'

/** Hours of a place as they are kept; days ISO. `opens` of a single day is null when the place is closed. */
export type PlaceHours = {
  hours: readonly ({ weekday: number } & Hours)[]
  closures: readonly { firstDay: string; lastDay: string }[]
  days: readonly { day: string; opens: string | null; closes: string | null }[]
}

/** A day that differs: closed although its weekday has hours, or open at other ones. */
export type ComingDay = { day: string } & ({ state: 'closed' } | ({ state: 'open' } & Hours))

/** So far ahead the public is told. */
export const DAYS_AHEAD = 14

/**
 * The days from today on that differ from the week. A closure wins over everything; then a single day as it was entered; a
 * statutory holiday closes the rest. None of it moves a term (art. 57 § 4 KPA).
 */
export function comingDays(place: PlaceHours, today: string, calendar: LegalCalendar): ComingDay[] {
  return Array.from({ length: DAYS_AHEAD + 1 }, (_, step) => day(today).add({ days: step })).flatMap((one) => {
    const iso = one.toString()
    const usual = place.hours.some(({ weekday }) => weekday === one.dayOfWeek)
    if (place.closures.some(({ firstDay, lastDay }) => firstDay <= iso && iso <= lastDay)) return closed(iso)
    const single = place.days.find((entered) => entered.day === iso)
    if (single) {
      const { opens, closes } = single
      return opens !== null && closes !== null ? [{ day: iso, state: 'open' as const, opens, closes }] : closed(iso)
    }
    return usual && isFreeDay(one, calendar)?.kind === 'statutory-holiday' ? closed(iso) : []
  })
}

function closed(day: string): ComingDay[] {
  return [{ day, state: 'closed' }]
}
