import { day } from '#domain/calendar/temporal.ts'
import { dueSoonUntil } from '#domain/deadlines/urgency.ts'
import { dayOf } from '#messages/dates.ts'
import type { Services } from '#web/services.ts'
import { recentOfficeDays } from './office-days.query.ts'

/** The day on which a screen is seen, and until which last day a term counts as soon over by the days of this office; ISO. */
export type SeenOn = { today: string; soonUntil: string }

/** What terms on a screen are measured by now. */
export async function seenNow(services: Pick<Services, 'database' | 'clock'>): Promise<SeenOn> {
  const today = dayOf(services.clock.now())
  const { opening } = await recentOfficeDays(services)
  return { today, soonUntil: dueSoonUntil(day(today), opening).toString() }
}

/** The urgency of a running term, an ISO day; agrees with `urgency` of the domain, by text. */
export function urgencyOf(lastDay: string, { today, soonUntil }: SeenOn): 'overdue' | 'today' | 'due-soon' | 'in-time' {
  if (lastDay < today) return 'overdue'
  if (lastDay === today) return 'today'
  return lastDay <= soonUntil ? 'due-soon' : 'in-time'
}
