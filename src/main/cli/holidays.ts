import { SUPPORTED_YEARS } from '#domain/calendar/day-numbers.ts'
import { polishDayWithWeekday } from '#domain/calendar/polish-dates.ts'
import { statutoryHolidays } from '#domain/calendar/statutory-holidays.ts'
import { BadCall, type Command, wholeNumber } from './command.ts'

/** `holidays 2026`: the statutory holidays of a year. */
export const holidays: Command = {
  positionals: ['year'],
  options: {},
  answer(input) {
    const year = wholeNumber(input, 'year')
    const { first, last } = SUPPORTED_YEARS
    if (year < first || year > last) throw new BadCall(`Kalendarz świąt obejmuje lata ${first}–${last}.`)
    const list = statutoryHolidays(year)
    return {
      yes: true,
      json: list,
      text: list.map(({ date, name }) => `${polishDayWithWeekday(date)}: ${name}`).join('\n'),
    }
  },
}
