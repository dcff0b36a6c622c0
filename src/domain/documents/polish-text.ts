import { polishDay as dayInWords, polishCount, weekdayName } from '#domain/calendar/polish-dates.ts'
import { day } from '#domain/calendar/temporal.ts'

/** A day 'YYYY-MM-DD' as a letter writes it: „23 listopada 2026 r.”. @throws RangeError on anything else */
export const polishDay = (iso: string): string => `${dayInWords(day(iso))} r.`

/** „poniedziałek, 30 listopada 2026 r.”, the way a last day is told. */
export const polishWeekday = (iso: string): string => `${weekdayName(day(iso))}, ${polishDay(iso)}`

/** A day in figures for a narrow column: „23.11.2026”. */
export const shortDay = (iso: string): string => day(iso).toString().split('-').reverse().join('.')

export const pageCount = (count: number): string => polishCount(count, ['strona', 'strony', 'stron'])

/** A term after „w terminie”: „7 dni”, „1 dnia”. */
export const termOf = (days: number): string => (days === 1 ? '1 dnia' : `${days} dni`)

/** An amount of grosze as a bill writes it: 1700 → „17,00 zł”, 123456 → „1 234,56 zł” (non-breaking spaces). */
export function zloty(grosze: number): string {
  if (!Number.isSafeInteger(grosze) || grosze < 0) throw new RangeError('An amount is a whole number of grosze')
  const whole = String(Math.floor(grosze / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${whole},${String(grosze % 100).padStart(2, '0')}\u00a0zł`
}

/** The Code under the name that every paper gives it; rules and screens call it „KPA”. */
export const asPrinted = (text: string): string => text.replaceAll('KPA', 'k.p.a.')

/** How a day was counted, line by line, as a paper says it. */
export const countingLines = (steps: readonly { text: string; basis: string }[]): { text: string; basis: string }[] =>
  steps.map(({ text, basis }) => ({ text: asPrinted(text), basis: asPrinted(basis) }))
