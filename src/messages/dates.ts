// Days and times in words. Days arrive as 'YYYY-MM-DD' and are taken apart as text: no time zone can move them.
import { type Language, message } from './index.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
}
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  pl: 'niedziela poniedziałek wtorek środa czwartek piątek sobota'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  uk: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота'],
}
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})
const dayLength = 86_400_000

/** „24 listopada 2026” from '2026-11-24'. Throws on text that is not a day. */
export function longDate(day: string, language: Language = 'pl'): string {
  const { year, month, date } = parts(day)
  return `${date} ${months[language][month - 1]} ${year}`
}

/** „24 listopada 2026 (wtorek)”. */
export function longDateWithWeekday(day: string, language: Language = 'pl'): string {
  return `${longDate(day, language)} (${weekdayName(day, language)})`
}

/** „wtorek” for a day. */
export function weekdayName(day: string, language: Language = 'pl'): string {
  return weekdays[language][new Date(utc(day)).getUTCDay()] as string
}

/** „24.11.2026”, for tables and fields. */
export function shortDate(day: string): string {
  parts(day)
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}

/** „dziś”, „jutro”, „za 3 dni”, „2 dni temu”: `day` as seen from `today`, both 'YYYY-MM-DD'. */
export function relativeDays(day: string, today: string, language: Language = 'pl'): string {
  const days = daysBetween(today, day)
  if (days === 0) return message('common.today', undefined, language)
  if (days === 1) return message('common.tomorrow', undefined, language)
  if (days === -1) return message('common.yesterday', undefined, language)
  return message(days > 0 ? 'common.inDays' : 'common.daysAgo', { days: Math.abs(days) }, language)
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / dayLength)
}

/** „9:41” in Polish wall time (Europe/Warsaw). */
export function timeOfDay(moment: Date): string {
  return hour(clock.format(moment))
}

/** The calendar day of a moment in Europe/Warsaw, 'YYYY-MM-DD'. */
export function dayOf(moment: Date): string {
  return clock.format(moment).slice(0, 10)
}

/** „24 listopada 2026, 9:41” in Polish wall time. */
export function dateTime(moment: Date, language: Language = 'pl'): string {
  const text = clock.format(moment)
  return `${longDate(text.slice(0, 10), language)}, ${hour(text)}`
}

/** „9:41” of „2026-11-24 09:41”. */
function hour(text: string): string {
  return text.slice(text[11] === '0' ? 12 : 11, 16)
}

function parts(day: string): { year: number; month: number; date: number } {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const [year, month, date] = (found?.slice(1) ?? []).map(Number)
  if (!year || !month || !date || month > 12 || date > 31) throw new Error(`Not a day: ${day}`)
  return { year, month, date }
}

function utc(day: string): number {
  const { year, month, date } = parts(day)
  return Date.UTC(year, month - 1, date)
}
