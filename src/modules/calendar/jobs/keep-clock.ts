import { type DailyWork, isDue, judgeClock } from '#domain/calendar/daily-work.ts'
import { day } from '#domain/calendar/temporal.ts'
import { dateTime, dayOf, timeOfDay } from '#messages/dates.ts'
import { recordBySystem } from '#modules/act-store.ts'
import { readWorkingDays } from '#modules/cases/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import { addJob, type Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { lockClock, readLastDays, writeMark } from '../marks-store.ts'
import { REDERIVE_DATES } from './rederive-dates.ts'
import { REMIND_CLIENTS } from './remind-clients.ts'
import { SEND_DIGESTS } from './send-digests.ts'

export const KEEP_CLOCK = 'keep-clock'

/** What the clock does once a day; letters and reminders only while the office is open. */
const work: Record<string, DailyWork> = {
  [REDERIVE_DATES]: { on: 'every-day', from: '02:00' },
  [SEND_DIGESTS]: { on: 'opening-hours' },
  [REMIND_CLIENTS]: { on: 'opening-hours' },
}

/**
 * Every few minutes, and at the start: looks at the clock and queues the work of the day that is due and not done. A clock
 * that went back queues nothing, so that no term is judged by a day that is wrong.
 */
export function keepClockTask(services: Services): Tasks[string] {
  return async () => {
    const now = services.clock.now()
    const { db } = services.database
    if ((await inTransaction(db, (tx) => observe(services, tx, now))) === 'went-back') return
    const today = dayOf(now)
    const { working } = await readWorkingDays(db, today)
    const lastDays = await readLastDays(db)
    const time = timeOfDay(now).padStart(5, '0')
    for (const [job, rule] of Object.entries(work)) {
      const lastDay = lastDays.get(job) ?? null
      if (!isDue(rule, { today: day(today), time, lastDay }, working)) continue
      await inTransaction(db, (tx) => addJob(tx, job, {}, { jobKey: `${job}:${today}` }))
    }
  }
}

async function observe(services: Services, tx: Tx, now: Date): Promise<'right' | 'went-back'> {
  const known = await lockClock(tx, now)
  const judged = judgeClock(now.getTime(), known.latest.getTime())
  if (judged.ok) {
    const at = new Date(judged.event)
    await writeMark(tx, 'clock', { at, day: dayOf(at), outcome: { state: 'right' } })
    return 'right'
  }
  services.log.error({ behindSeconds: judged.refusal.behindSeconds }, 'the clock of this machine went back')
  if (known.state === 'went-back') return 'went-back'
  const outcome = { state: 'went-back', noticedAt: now.toISOString() }
  await writeMark(tx, 'clock', { at: known.latest, day: dayOf(known.latest), outcome })
  const data = { shown: dateTime(now), latest: dateTime(known.latest) }
  const entry = { id: services.newId(), event: 'clock-went-back', data }
  await recordBySystem(tx, { act: 'calendar.keep-clock', at: now, entry })
  return 'went-back'
}
