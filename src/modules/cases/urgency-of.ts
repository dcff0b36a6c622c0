import { day } from '#domain/calendar/temporal.ts'
import { dueSoonUntil } from '#domain/deadlines/urgency.ts'

const soonUntil = new Map<string, string>()

/** The urgency of a running term as seen today, both ISO days; agrees with `urgency` of the domain, by text. */
export function urgencyOf(lastDay: string, today: string): 'overdue' | 'today' | 'due-soon' | 'in-time' {
  if (lastDay < today) return 'overdue'
  if (lastDay === today) return 'today'
  return lastDay <= soonFrom(today) ? 'due-soon' : 'in-time'
}

function soonFrom(today: string): string {
  const known = soonUntil.get(today)
  if (known) return known
  const until = dueSoonUntil(day(today)).toString()
  // one day at a time is asked for
  soonUntil.clear()
  soonUntil.set(today, until)
  return until
}
