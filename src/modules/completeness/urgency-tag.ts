import { day } from '#domain/calendar/temporal.ts'
import { urgency } from '#domain/deadlines/urgency.ts'
import { daysBetween } from '#messages/dates.ts'

/** How pressing a last day is, in the words of the tag; both days ISO. */
export function urgencyTag(lastDay: string, today: string): 'overdue' | 'today' | 'tomorrow' | 'due-soon' | 'in-time' {
  const days = daysBetween(today, lastDay)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  const found = urgency({ lastDay: day(lastDay), today: day(today), state: 'running' })
  return found === 'overdue' || found === 'due-soon' ? found : 'in-time'
}
