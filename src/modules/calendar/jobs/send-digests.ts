import { day as toDay } from '#domain/calendar/temporal.ts'
import { latestEndToWarn, WARNING_DAYS } from '#domain/deadlines/urgency.ts'
import { dayOf } from '#messages/dates.ts'
import { readWorkingDays } from '#modules/cases/index.ts'
import { queueMessage } from '#modules/notifications/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { insertDigest } from '../digests-store.ts'
import { type DueWarning, dueWarnings } from '../due-warnings.query.ts'
import { takeWork, writeMark } from '../marks-store.ts'

export const SEND_DIGESTS = 'send-digests'

/**
 * On working mornings writes one e-mail to each officer whose cases end within three working days or one, or have just
 * passed their end (art. 36 § 1 KPA: the party is told of a delay before it happens). Each case is said once a step.
 */
export function sendDigestsTask(services: Services): Tasks[string] {
  return async () => {
    await inTransaction(services.database.db, (tx) => sendDigests(services, tx))
  }
}

async function sendDigests(services: Services, tx: Tx): Promise<void> {
  const at = services.clock.now()
  const day = dayOf(at)
  if ((await takeWork(tx, SEND_DIGESTS, day, at)) === 'taken') return
  const { working } = await readWorkingDays(tx, day)
  const until = (count: number) => latestEndToWarn(toDay(day), count, working).toString()
  const reach = { today: day, last: until(WARNING_DAYS.last), first: until(WARNING_DAYS.first) }
  const warnings = await dueWarnings(tx, reach)
  const officers = [...new Set(warnings.map(({ officerId }) => officerId))]
  for (const officer of officers)
    await digestTo(services, tx, { at, day, warnings: warnings.filter(({ officerId }) => officerId === officer) })
  await writeMark(tx, SEND_DIGESTS, { at, day, outcome: { digests: officers.length, warnings: warnings.length } })
}

type Room = { at: Date; day: string; warnings: readonly DueWarning[] }

async function digestTo(services: Services, tx: Tx, { at, day, warnings }: Room): Promise<void> {
  const [first] = warnings
  if (!first) return
  const { officerId: staffId, email } = first
  const { newId } = services
  if ((await insertDigest(tx, { id: newId(), staffId, day, madeAt: at, warnings })) === 'known') return
  const count = (step: DueWarning['step']) => warnings.filter((one) => one.step === step).length
  const { name: office } = await services.office()
  await queueMessage(
    tx,
    {
      key: `digest:${staffId}:${day}`,
      channel: 'e-mail',
      address: email,
      template: 'digest',
      data: { overdue: count('overdue'), last: count('t-1'), first: count('t-3'), office },
      paperId: null,
    },
    { newId, now: at },
  )
}
