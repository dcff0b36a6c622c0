/** The openings of one day as people write them, with breaks between: „8:00–12:00, 12:30–16:00”. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Hours } from './opening.ts'

export type OpeningsRefusal =
  | { why: 'openings-unreadable' }
  | { why: 'openings-backwards' }
  | { why: 'openings-overlap' }

const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))?`
const SPAN = new RegExp(String.raw`^(?:od\s+)?${TIME}\s*(?:-|–|—|do)\s*${TIME}$`, 'u')
const JOIN = /\s*[,;]\s*|\s+(?:i|oraz)\s+/u

/**
 * Reads „8–12, 12.30–16” as openings in their order; nothing typed is a day on which the place is closed. Refused when it
 * cannot be read, when an opening ends before it begins, and when two overlap or follow each other without a break.
 */
export function readOpenings(text: string): Outcome<Hours[], OpeningsRefusal> {
  const typed = text.trim()
  if (typed === '') return accept([])
  const spans = typed.split(JOIN).map(readSpan)
  const openings = spans.filter((one) => one !== null)
  if (openings.length < spans.length) return refuse({ why: 'openings-unreadable' })
  if (openings.some(({ opens, closes }) => closes <= opens)) return refuse({ why: 'openings-backwards' })
  return noOverlap(openings) ? accept(inOrder(openings)) : refuse({ why: 'openings-overlap' })
}

/** Whether there is a break between each opening of a day and the next. */
export function noOverlap(openings: readonly Hours[]): boolean {
  const sorted = inOrder(openings)
  return sorted.every(({ opens }, at) => at === 0 || opens > sorted[at - 1]!.closes)
}

/** „8:00–12:00, 12:30–16:00”: what {@link readOpenings} reads again. */
export function openingsText(openings: readonly Hours[]): string {
  return openings.map(({ opens, closes }) => `${plain(opens)}–${plain(closes)}`).join(', ')
}

/** Openings of a week by weekday, each with all of its day; Monday first, closed days left out. */
export function byWeekday<One extends Hours & { weekday: number }>(
  hours: readonly One[],
): { weekday: number; openings: One[] }[] {
  const days = [...new Set(hours.map(({ weekday }) => weekday))].sort((one, other) => one - other)
  return days.map((weekday) => ({ weekday, openings: inOrder(hours.filter((one) => one.weekday === weekday)) }))
}

function readSpan(text: string): Hours | null {
  const [, fromHour = '', fromMinutes = '00', toHour = '', toMinutes = '00'] = SPAN.exec(text.trim()) ?? []
  const [opens, closes] = [timeOf(fromHour, fromMinutes), timeOf(toHour, toMinutes)]
  return opens && closes ? { opens, closes } : null
}

function timeOf(hour: string, minutes: string): string | null {
  const time = `${hour.padStart(2, '0')}:${minutes}`
  return hour !== '' && Number(minutes) < 60 && time <= '24:00' ? time : null
}

const inOrder = <One extends Hours>(openings: readonly One[]) =>
  [...openings].sort((one, other) => one.opens.localeCompare(other.opens))

const plain = (time: string) => time.replace(/^0/, '')
