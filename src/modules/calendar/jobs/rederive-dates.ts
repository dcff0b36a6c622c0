import { day as toDay } from '#domain/calendar/temporal.ts'
import { dayOf } from '#messages/dates.ts'
import { clockFor } from '#modules/act.ts'
import { recordBySystem } from '#modules/act-store.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { findAllDrifts } from '../drifts.ts'
import { withoutKept } from '../kept-dates-store.ts'
import { takeWork, writeMark } from '../marks-store.ts'

export const REDERIVE_DATES = 'rederive-dates'

/** So many differences are kept to be shown; their number is always whole. */
const mostKept = 500

/**
 * At night computes every open date again and compares it with the one that is kept (I8). A difference is said loudly (the
 * coordinator's desk, metrics, log, audit) and never mended by itself: people have been told the day that is kept. A person
 * accepts the derived day or keeps the old one, and what was kept is passed over as long as neither changes.
 */
export function rederiveDatesTask(services: Services): Tasks[string] {
  return async () => {
    // a change of the calendar that is made meanwhile is seen whole or not at all
    await inTransaction(services.database.db, (tx) => rederive(services, tx), { reads: 'one-moment', retries: 3 })
  }
}

async function rederive(services: Services, tx: Tx): Promise<void> {
  const at = services.clock.now()
  const day = dayOf(at)
  if ((await clockFor(tx, at)) === 'went-back' || (await takeWork(tx, REDERIVE_DATES, day, at)) === 'taken') return
  const { checked, drifts: found } = await findAllDrifts(tx, toDay(day), await readOfficeDays(tx))
  const drifts = await withoutKept(tx, found)
  const differing = drifts.length
  await writeMark(tx, REDERIVE_DATES, { at, day, outcome: { checked, differing, drifts: drifts.slice(0, mostKept) } })
  if (differing === 0) return
  services.log.error({ checked, differing }, 'kept dates differ from their derivation')
  const entry = { id: services.newId(), event: 'dates-differ', data: { checked, differing } }
  await recordBySystem(tx, { act: 'calendar.rederive-dates', at, entry })
}
