import type { Hours } from '#domain/calendar/opening.ts'
import { openingsText } from '#domain/calendar/typed-openings.ts'
import { weekdayName } from '#messages/dates.ts'
import { message } from '#messages/index.ts'

/** 23 November 2026 was a Monday: the days after it give the names of the week. */
export const nameOfWeekday = (weekday: number) => weekdayName(`2026-11-${22 + weekday}`)

type Opening = Hours & { weekday: number }

/** The hours of one weekday: „8:00–15:30”, with a break „8:00–12:00, 13:00–15:30”, or that it is closed. */
export function hoursOfWeekday(hours: readonly Opening[], weekday: number): string {
  const own = hours.filter((one) => one.weekday === weekday)
  if (own.length === 0) return message('calendar.closedThen')
  return openingsText(own)
}

/** A week in one line, like days together: „poniedziałek–piątek 8:00–15:30; sobota–niedziela nieczynne”. */
export function weekWords(hours: readonly Opening[]): string {
  const runs: { first: number; last: number; words: string }[] = []
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const words = hoursOfWeekday(hours, weekday)
    const run = runs.at(-1)
    if (run?.words === words) run.last = weekday
    else runs.push({ first: weekday, last: weekday, words })
  }
  return runs
    .map(({ first, last, words }) => `${[...new Set([first, last])].map(nameOfWeekday).join('–')} ${words}`)
    .join('; ')
}
