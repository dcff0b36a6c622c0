import { judgeClock } from '#domain/calendar/daily-work.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { dateTime, dayOf } from '#messages/dates.ts'
import { act } from '#modules/act.ts'
import { forgetDaysAhead, lockClock, writeMark } from './marks-store.ts'

/**
 * Confirms that the clock shows the right time although it once showed a later one (it had been set ahead by mistake).
 * Work that was marked for days still to come is due again.
 */
export const confirmClock = act('calendar.confirm-clock', async (frame, { why }: { why: string }) => {
  frame.allow({})
  const { latest } = await lockClock(frame.tx, frame.now)
  if (judgeClock(frame.now.getTime(), latest.getTime()).ok) return refuse({ why: 'clock-is-right' })
  await writeMark(frame.tx, 'clock', { at: frame.now, day: dayOf(frame.now), outcome: { state: 'right' } })
  await forgetDaysAhead(frame.tx, dayOf(frame.now))
  const data = { shown: dateTime(frame.now), latest: dateTime(latest), why }
  frame.record({ event: 'clock-confirmed', data })
  return accept({})
})
