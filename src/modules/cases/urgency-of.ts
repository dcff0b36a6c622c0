import type { OpeningCalendar } from '#domain/calendar/opening.ts'
import { day } from '#domain/calendar/temporal.ts'
import { dueSoonUntil } from '#domain/deadlines/urgency.ts'
import { dayOf } from '#messages/dates.ts'
import type { Services } from '#web/services.ts'
import { readWorkingDays } from './place-hours.query.ts'

/**
 * The day on which a screen is seen, and until which last day a term counts as soon over by the days of this office; ISO.
 * The second is asked for: answers in JSON tell no day without its derivation.
 */
export type SeenOn = { today: string; soonUntil: () => string }

/** What terms on a screen are measured by now. */
export async function seenNow(services: Pick<Services, 'database' | 'clock'>): Promise<SeenOn> {
  const today = dayOf(services.clock.now())
  const working = await recentWorkingDays(services)
  const soonUntil = dueSoonUntil(day(today), working).toString()
  return { today, soonUntil: () => soonUntil }
}

const kept = new WeakMap<object, { working: OpeningCalendar; at: number }>()
const keepMs = 10_000

/** The days on which the office really works, as they were at most ten seconds ago: what screens call soon and late by. */
export async function recentWorkingDays({
  database,
  clock,
}: Pick<Services, 'database' | 'clock'>): Promise<OpeningCalendar> {
  const now = clock.now()
  const known = kept.get(database)
  if (known && Math.abs(now.getTime() - known.at) < keepMs) return known.working
  const { working } = await readWorkingDays(database.db, dayOf(now))
  kept.set(database, { working, at: now.getTime() })
  return working
}

/** The urgency of a running term, an ISO day; agrees with `urgency` of the domain, by text. */
export function urgencyOf(lastDay: string, { today, soonUntil }: SeenOn): 'overdue' | 'today' | 'due-soon' | 'in-time' {
  if (lastDay < today) return 'overdue'
  if (lastDay === today) return 'today'
  return lastDay <= soonUntil() ? 'due-soon' : 'in-time'
}
