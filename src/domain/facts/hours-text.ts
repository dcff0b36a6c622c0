/** Opening hours of a weekday (1 = Monday), wall time „08:00”. */
export type DayHours = { weekday: number; opens: string; closes: string }

const NAMES = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela']

/** A week in words, days with the same hours together: „poniedziałek–środa 8:00–15:30, czwartek 8:00–16:30”. */
export function hoursText(days: readonly DayHours[]): string {
  const runs: { first: number; last: number; span: string }[] = []
  for (const { weekday, opens, closes } of [...days].sort((one, other) => one.weekday - other.weekday)) {
    const span = `${opens.replace(/^0/u, '')}–${closes.replace(/^0/u, '')}`
    const run = runs.at(-1)
    if (run?.span === span && run.last === weekday - 1) run.last = weekday
    else runs.push({ first: weekday, last: weekday, span })
  }
  const name = (weekday: number) => NAMES[weekday - 1] ?? ''
  return runs.map(({ first, last, span }) => `${name(first)}${last > first ? `–${name(last)}` : ''} ${span}`).join(', ')
}
