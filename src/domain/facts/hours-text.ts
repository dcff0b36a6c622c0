import { byWeekday, openingsText } from '../calendar/typed-openings.ts'

/** Opening hours of a weekday (1 = Monday), wall time „08:00”. */
export type DayHours = { weekday: number; opens: string; closes: string }

const NAMES = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela']

/** A week in words, days alike together: „poniedziałek–środa 8:00–15:30, czwartek 8:00–12:00 i 12:30–16:30”. */
export function hoursText(days: readonly DayHours[]): string {
  const runs: { first: number; last: number; spans: string }[] = []
  for (const { weekday, openings } of byWeekday(days)) {
    const spans = openings.map((one) => openingsText([one])).join(' i ')
    const run = runs.at(-1)
    if (run?.spans === spans && run.last === weekday - 1) run.last = weekday
    else runs.push({ first: weekday, last: weekday, spans })
  }
  const name = (weekday: number) => NAMES[weekday - 1] ?? ''
  return runs
    .map(({ first, last, spans }) => `${name(first)}${last > first ? `–${name(last)}` : ''} ${spans}`)
    .join(', ')
}
