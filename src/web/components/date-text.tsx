import { longDate, longDateWithWeekday, relativeDays, shortDate } from '#messages/dates.ts'
import { useLanguage } from './language.ts'

/** Props of a day in a page. */
export interface DateTextProps {
  /** 'YYYY-MM-DD'. */
  readonly day: string
  /** `long` „24 listopada 2026”, `weekday` adds „(wtorek)”, `short` „24.11.2026”. */
  readonly form?: 'long' | 'weekday' | 'short'
  /** Today's day; given, „za 3 dni” is added. */
  readonly today?: string
}

/** A day in words, readable by machines too. */
export function DateText({ day, form = 'weekday', today }: DateTextProps) {
  const { language } = useLanguage()
  const text =
    form === 'short' ? shortDate(day) : form === 'long' ? longDate(day, language) : longDateWithWeekday(day, language)
  return (
    <time class="ok-date" dateTime={day}>
      {text}
      {today && <span class="ok-date__relative"> · {relativeDays(day, today, language)}</span>}
    </time>
  )
}
