/** What the public is told of the next days beside the week's hours: where a day differs from what its weekday promises. */
import type { LegalCalendar } from './legal-calendar.ts'
import type { Hours } from './opening.ts'
import { hoursOn, type PlaceHours, weekOn } from './place-hours.ts'
import { day } from './temporal.ts'

/** A day that differs: closed although its weekday has hours, or open at other ones. */
export type ComingDay = { day: string } & ({ state: 'closed' } | ({ state: 'open' } & Hours))

/** So far ahead the public is told. */
export const DAYS_AHEAD = 14

/** The days from today on that differ from the week that holds on them, by closures, single days and statutory holidays. */
export function comingDays(place: PlaceHours, today: string, calendar: LegalCalendar): ComingDay[] {
  return Array.from({ length: DAYS_AHEAD + 1 }, (_, step) => day(today).add({ days: step })).flatMap(
    (one): ComingDay[] => {
      const iso = one.toString()
      const usual = weekOn(place.hours, iso).filter(({ weekday }) => weekday === one.dayOfWeek)
      const [open, ...more] = hoursOn(place, one, calendar)
      const entered = place.days.some((single) => single.day === iso)
      const shut = place.closures.some(({ firstDay, lastDay }) => firstDay <= iso && iso <= lastDay)
      if (!open) return usual.length > 0 || entered || shut ? [{ day: iso, state: 'closed' }] : []
      const same =
        more.length + 1 === usual.length && usual[0]?.opens === open.opens && usual[0]?.closes === open.closes
      return same ? [] : [{ day: iso, state: 'open', ...open }]
    },
  )
}

/** A week that begins after today, with the day from which it holds. */
export function comingWeeks(hours: PlaceHours['hours'], today: string): { from: string; hours: PlaceHours['hours'] }[] {
  const starts = [...new Set(hours.map(({ from }) => from).filter((from) => from > today))].sort()
  return starts.map((from) => ({ from, hours: weekOn(hours, from) }))
}
