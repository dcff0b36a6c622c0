import { day } from '#domain/calendar/temporal.ts'
import { isOverdue } from '#domain/handover/acknowledgement.ts'
import { dayOf } from '#messages/dates.ts'
import { recentWorkingDays } from '#modules/cases/index.ts'
import type { Services } from '#web/services.ts'

/** Says of the moment in which a sheet was sent whether its answer is late now, by the days on which this office works. */
export async function latenessNow(services: Services): Promise<(sentAt: Date | string | null) => 'yes' | 'no'> {
  const opening = await recentWorkingDays(services)
  const today = day(dayOf(services.clock.now()))
  return (sentAt) => (sentAt !== null && isOverdue(day(dayOf(new Date(sentAt))), today, opening) ? 'yes' : 'no')
}
