/**
 * Days statutorily free from work, as dated rules with the act that made each one.
 * A new act is a new row here (or an end year on an old one); no computation changes.
 */
import { dayAt, dayNumber, demandSupported, numberOf, SUPPORTED_YEARS } from './day-numbers.ts'
import { easterSunday } from './easter.ts'
import type { Day } from './temporal.ts'

export type Holiday = { date: Day; name: string; basis: string }

type Rule = { name: string; basis: string; from?: number; until?: number } & (
  | { month: number; day: number }
  | { afterEaster: number }
)

const ACT_1951 =
  'art. 1 pkt 1 ustawy z 18.01.1951 o dniach wolnych od pracy (Dz.U. 1951 nr 4 poz. 28, tekst jednolity Dz.U. 2025 poz. 296)'
const ACT_EPIPHANY = `${ACT_1951}, dodane ustawą z 24.09.2010 (Dz.U. 2010 nr 224 poz. 1459)`
const ACT_CHRISTMAS_EVE = `${ACT_1951}, dodane ustawą z 6.12.2024 (Dz.U. 2024 poz. 1965)`
const ACT_CENTENARY =
  'ustawa z 7.11.2018 o Święcie Narodowym z okazji setnej rocznicy odzyskania niepodległości (Dz.U. 2018 poz. 2117)'

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

/**
 * The statutory holidays of a year in order of date (Sundays apart).
 * Throws a RangeError outside {@link SUPPORTED_YEARS}.
 */
export function statutoryHolidays(year: number): Holiday[] {
  if (!Number.isInteger(year)) throw new RangeError(`Not a year: ${year}`)
  demandSupported(dayNumber(year, 1, 1))
  const { first, last } = SUPPORTED_YEARS
  return RULES.filter((rule) => year >= (rule.from ?? first) && year <= (rule.until ?? last))
    .map((rule) => ({ number: numberIn(rule, year), name: rule.name, basis: rule.basis }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, name, basis }) => ({ date: dayAt(number), name, basis }))
}

// Remembering a computed calendar changes no answer; terms ask for the same days thousands of times.
let byNumber: ReadonlyMap<number, Holiday> | undefined

/** The statutory holiday on the day of this number, if any; nothing is known outside {@link SUPPORTED_YEARS}. */
export function findHolidayAt(number: number): Holiday | undefined {
  byNumber ??= new Map(allYears().map((holiday) => [numberOf(holiday.date), holiday]))
  return byNumber.get(number)
}

function allYears(): Holiday[] {
  const { first, last } = SUPPORTED_YEARS
  return Array.from({ length: last - first + 1 }, (_, index) => statutoryHolidays(first + index)).flat()
}

function numberIn(rule: Rule, year: number): number {
  if ('afterEaster' in rule) return numberOf(easterSunday(year)) + rule.afterEaster
  return dayNumber(year, rule.month, rule.day)
}
