import { day } from '#domain/calendar/temporal.ts'
import { urgency } from '#domain/deadlines/urgency.ts'
import { daysBetween } from '#messages/dates.ts'
import type { SeenOn } from '#modules/cases/index.ts'

/** How pressing a last day is, in the words of the tag; ISO days. */
export function urgencyTag(
  lastDay: string,
  { today, soonUntil }: SeenOn,
): 'overdue' | 'today' | 'tomorrow' | 'due-soon' | 'in-time' {
  const days = daysBetween(today, lastDay)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  const seen = { today: day(today), soonUntil: day(soonUntil()) }
  const found = urgency({ lastDay: day(lastDay), ...seen, state: 'running' })
  return found === 'overdue' || found === 'due-soon' ? found : 'in-time'
}
