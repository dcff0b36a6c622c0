import OracleHolidays from 'date-holidays'

// A second opinion on terms, written another way than the product: days are text, stepped one at a time by the machine's
// dates in UTC, holidays are those of another program. Nothing here may import the rules it judges.

/** ISO text of a day, '2026-12-24'. */
export type Iso = string
export type Unit = 'days' | 'weeks' | 'months' | 'years' | 'working-days'

/** The other program does not know the one-off act of 2018. */
const holidays = new Set(['2018-11-12'])
const known = new OracleHolidays('PL')
for (let year = 2000; year <= 2050; year += 1)
  for (const one of known.getHolidays(year)) if (one.type === 'public') holidays.add(one.date.slice(0, 10))

const at = (day: Iso): Date => new Date(`${day}T00:00:00Z`)

/** The day so many days later, or earlier when negative. */
export function plus(day: Iso, days: number): Iso {
  return new Date(at(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** How many days the second day lies after the first. */
export function daysBetween(from: Iso, to: Iso): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000)
}

/** Neither Saturday, Sunday nor a holiday. */
export function isWorking(day: Iso): boolean {
  return at(day).getUTCDay() % 6 !== 0 && !holidays.has(day)
}

/** The day itself, or the next that is neither a Saturday nor free (art. 57 § 4 KPA). */
export function rolled(day: Iso): Iso {
  let end = day
  while (!isWorking(end)) end = plus(end, 1)
  return end
}

/** The last day of a term from an event, by its length only. */
export function nominalEnd(from: Iso, count: number, unit: Unit): Iso {
  const months = unit === 'months' ? count : unit === 'years' ? 12 * count : 0
  if (months > 0) {
    const same = at(from)
    same.setUTCMonth(same.getUTCMonth() + months)
    // the machine runs over into the next month when the number is missing; day 0 is the last of the one before
    if (same.getUTCDate() !== at(from).getUTCDate()) same.setUTCDate(0)
    return same.toISOString().slice(0, 10)
  }
  let end = from
  for (let left = unit === 'weeks' ? 7 * count : count; left > 0; ) {
    end = plus(end, 1)
    if (unit !== 'working-days' || isWorking(end)) left -= 1
  }
  return end
}

/** The last day of a term; `without` are days that do not count (art. 35 § 5 KPA), put on at its end. */
export function lastDay(from: Iso, count: number, unit: Unit, without = 0): Iso {
  return rolled(plus(nominalEnd(from, count, unit), without))
}

/** The last working day not later than a day: what the office promises. */
export function lastWorkingUntil(day: Iso): Iso {
  let end = day
  while (!isWorking(end)) end = plus(end, -1)
  return end
}

/** The working day that lies so many working days before a day. */
export function workingDaysBefore(day: Iso, count: number): Iso {
  let found = day
  for (let left = count; left > 0; ) {
    found = plus(found, -1)
    if (isWorking(found)) left -= 1
  }
  return found
}

/** Two notices that nobody answered (art. 44 § 4 KPA): the day of the fiction, and the day its terms run from. */
export function fictionOf(firstNotice: Iso): { delivered: Iso; termFrom: Iso } {
  const delivered = plus(firstNotice, 14)
  return { delivered, termFrom: rolled(delivered) }
}

const months = 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' ')
const weekdays = ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota']

/** A date that stands in a text; the weekday when one is named beside it. */
export type DateInText = { day: Iso; weekday: string | null }

const names = weekdays.join('|')
const written = new RegExp(
  `(?:(${names}),? )?(?<![\\d.])(\\d{1,2})(?: ([a-zśźń]{3})[a-zśźń]* |\\.(\\d{2})\\.)(\\d{4})(?:(?: r\\.)? \\((${names})\\))?`,
  'g',
)

/** Every date in a Polish text, as „28 grudnia 2026”, „poniedziałek, 28 grudnia 2026” or „28.12.2026”. */
export function datesIn(text: string): DateInText[] {
  return [...text.replace(/\s+/g, ' ').matchAll(written)].flatMap(([, before, date, name, number, year, after]) => {
    const month = number ?? String(months.indexOf(name ?? '') + 1).padStart(2, '0')
    if (month === '00') return []
    return [{ day: `${year}-${month}-${date?.padStart(2, '0')}`, weekday: before ?? after ?? null }]
  })
}

/** The Polish name of the weekday. */
export function weekdayOf(day: Iso): string {
  return weekdays[at(day).getUTCDay()] ?? ''
}

/** „28 grudnia 2026 (poniedziałek)”, as pages say a day. */
export function said(day: Iso): string {
  const whole = ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września']
  const name = [...whole, 'października', 'listopada', 'grudnia'][at(day).getUTCMonth()]
  return `${at(day).getUTCDate()} ${name} ${day.slice(0, 4)} (${weekdayOf(day)})`
}
