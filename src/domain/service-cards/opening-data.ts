/** Hours of a place as schema.org tells them (https://schema.org/OpeningHoursSpecification), for search engines and maps. */
import { comingDays } from '../calendar/coming-days.ts'
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import type { DatedHours, PlaceHours } from '../calendar/place-hours.ts'

/** Hours of some weekdays, or of the days from `validFrom` to `validThrough` (ISO); without `opens` the place is closed. */
export type OpeningSpecification = {
  '@type': 'OpeningHoursSpecification'
  dayOfWeek?: string[]
  opens?: string
  closes?: string
  validFrom?: string
  validThrough?: string
}

/** The week of a place, a break between two of its parts, and the days on which it is otherwise. */
export type OpeningData = {
  openingHoursSpecification?: OpeningSpecification[]
  specialOpeningHoursSpecification?: OpeningSpecification[]
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const TYPE = { '@type': 'OpeningHoursSpecification' } as const

/** What is known of a place from a day (ISO) on: weeks, closures with their last days, and for two weeks days that differ. */
export function openingData(place: PlaceHours, today: string, calendar: LegalCalendar): OpeningData {
  const known = place.hours.filter(({ until }) => until === null || until >= today)
  return {
    ...some('openingHoursSpecification', weeks(known, today)),
    ...some('specialOpeningHoursSpecification', exceptions(place, today, calendar)),
  }
}

/** Weekdays with the same hours stand together; a break makes two of one day. */
function weeks(hours: readonly DatedHours[], today: string): OpeningSpecification[] {
  const alike = new Map<string, OpeningSpecification & { dayOfWeek: string[] }>()
  for (const { weekday, opens, closes, from, until } of hours.toSorted((a, b) => a.weekday - b.weekday)) {
    const key = [from, until, opens, closes].join(' ')
    const validity = { ...(from > today && { validFrom: from }), ...(until !== null && { validThrough: until }) }
    const same = alike.get(key) ?? { ...TYPE, dayOfWeek: [], opens, closes, ...validity }
    same.dayOfWeek.push(`https://schema.org/${WEEKDAYS[weekday - 1]}`)
    alike.set(key, same)
  }
  return [...alike.values()]
}

function exceptions(place: PlaceHours, today: string, calendar: LegalCalendar): OpeningSpecification[] {
  const closed = place.closures.map(({ firstDay, lastDay }) => ({
    ...TYPE,
    validFrom: firstDay,
    validThrough: lastDay,
  }))
  const within = (day: string) => place.closures.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
  const single = comingDays(place, today, calendar).filter(({ day }) => !within(day))
  const told = single.map((one) => ({
    ...TYPE,
    ...(one.state === 'open' && { opens: one.opens, closes: one.closes }),
    ...{ validFrom: one.day, validThrough: one.day },
  }))
  return [...closed, ...told].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

const some = <Name extends string, Value>(name: Name, values: Value[]) =>
  values.length === 0 ? {} : ({ [name]: values } as Record<Name, Value[]>)
