/**
 * Days statutorily free from work, as dated rules with the act that made each one.
 * A new act is a new row here (or an end year on an old one); no computation changes.
 */
import { easterSunday } from './easter.ts'
import { type Day, Temporal } from './temporal.ts'

export type Holiday = { date: Day; name: string; basis: string }

type Rule = { name: string; basis: string; from?: number; until?: number } & (
  | { month: number; day: number }
  | { afterEaster: number }
)

/** Years for which the rules were checked against the acts. Outside them nothing is guessed. */
export const SUPPORTED_YEARS = { first: 2000, last: 2050 } as const

const ACT_1951 = 'art. 1 pkt 1 ustawy z 18.01.1951 o dniach wolnych od pracy (Dz.U. 2025 poz. 296)'
const ACT_EPIPHANY = `${ACT_1951}, dodane ustawą z 24.09.2010 (Dz.U. 2010 nr 224 poz. 1459)`
const ACT_CHRISTMAS_EVE = `${ACT_1951}, dodane ustawą z 6.12.2024 (Dz.U. 2024 poz. 1965)`
const ACT_CENTENARY =
  'ustawa z 7.11.2018 o Święcie Narodowym w setną rocznicę odzyskania niepodległości (Dz.U. 2018 poz. 2117)'

const RULES: readonly Rule[] = [
  { month: 1, day: 1, name: 'Nowy Rok', basis: ACT_1951 },
  { month: 1, day: 6, name: 'Święto Trzech Króli', basis: ACT_EPIPHANY, from: 2011 },
  { afterEaster: 0, name: 'pierwszy dzień Wielkiej Nocy', basis: ACT_1951 },
  { afterEaster: 1, name: 'drugi dzień Wielkiej Nocy', basis: ACT_1951 },
  { month: 5, day: 1, name: 'Święto Państwowe (1 maja)', basis: ACT_1951 },
  { month: 5, day: 3, name: 'Święto Narodowe Trzeciego Maja', basis: ACT_1951 },
  { afterEaster: 49, name: 'pierwszy dzień Zielonych Świątek', basis: ACT_1951 },
  { afterEaster: 60, name: 'dzień Bożego Ciała', basis: ACT_1951 },
  { month: 8, day: 15, name: 'Wniebowzięcie Najświętszej Maryi Panny', basis: ACT_1951 },
  { month: 11, day: 1, name: 'Wszystkich Świętych', basis: ACT_1951 },
  { month: 11, day: 11, name: 'Narodowe Święto Niepodległości', basis: ACT_1951 },
  {
    month: 11,
    day: 12,
    name: 'Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości',
    basis: ACT_CENTENARY,
    from: 2018,
    until: 2018,
  },
  { month: 12, day: 24, name: 'Wigilia Bożego Narodzenia', basis: ACT_CHRISTMAS_EVE, from: 2025 },
  { month: 12, day: 25, name: 'pierwszy dzień Bożego Narodzenia', basis: ACT_1951 },
  { month: 12, day: 26, name: 'drugi dzień Bożego Narodzenia', basis: ACT_1951 },
]

// Remembering a computed year changes no answer; a term of years asks for the same ones thousands of times.
const years = new Map<number, ReadonlyMap<string, Holiday>>()

/**
 * The statutory holidays of a year in order of date (Sundays apart).
 * Throws a RangeError outside {@link SUPPORTED_YEARS}.
 */
export function statutoryHolidays(year: number): Holiday[] {
  return [...holidaysByDate(year).values()]
}

/** The statutory holiday that falls on a day, if any. Throws a RangeError outside {@link SUPPORTED_YEARS}. */
export function findStatutoryHoliday(day: Day): Holiday | undefined {
  return holidaysByDate(day.year).get(day.toString())
}

function holidaysByDate(year: number): ReadonlyMap<string, Holiday> {
  const known = years.get(year)
  if (known) return known
  const { first, last } = SUPPORTED_YEARS
  if (!Number.isInteger(year) || year < first || year > last)
    throw new RangeError(`Kalendarz świąt obejmuje lata ${first}–${last}, a nie rok ${year}.`)
  const easter = easterSunday(year)
  const holidays = RULES.filter((rule) => year >= (rule.from ?? first) && year <= (rule.until ?? last))
    .map((rule) => ({ date: dateOf(rule, year, easter), name: rule.name, basis: rule.basis }))
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))
  const byDate = new Map(holidays.map((holiday) => [holiday.date.toString(), holiday]))
  years.set(year, byDate)
  return byDate
}

function dateOf(rule: Rule, year: number, easter: Day): Day {
  if ('afterEaster' in rule) return easter.add({ days: rule.afterEaster })
  return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day })
}
