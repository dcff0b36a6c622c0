import { day as toDay } from '#domain/calendar/temporal.ts'
import { latestEndToWarn } from '#domain/deadlines/urgency.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { dayOf, longDate } from '#messages/dates.ts'
import { clockFor } from '#modules/act.ts'
import { readWorkingDays } from '#modules/cases/index.ts'
import { channelOf, queueMessage } from '#modules/notifications/index.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { type DueReminder, dueReminders } from '../due-reminders.query.ts'
import { takeWork, writeMark } from '../marks-store.ts'

export const REMIND_CLIENTS = 'remind-clients'

/** Working days before the term to complete ends. */
const daysBefore = 2

/**
 * In working hours reminds clients, each once and only by the contact they agreed to: that their term to complete ends
 * soon, or that a document waits. A courtesy: it moves no term, and its lack is nobody's excuse.
 */
export function remindClientsTask(services: Services): Tasks[string] {
  return async () => {
    await inTransaction(services.database.db, (tx) => remindClients(services, tx))
  }
}

async function remindClients(services: Services, tx: Tx): Promise<void> {
  const at = services.clock.now()
  const day = dayOf(at)
  if ((await clockFor(tx, at)) === 'went-back' || (await takeWork(tx, REMIND_CLIENTS, day, at)) === 'taken') return
  const { working } = await readWorkingDays(tx, day)
  const until = latestEndToWarn(toDay(day), daysBefore, working).toString()
  const { name: office } = await services.office()
  let promised = 0
  for (const one of await dueReminders(tx, { today: day, until })) {
    const answer = await queueMessage(tx, messageFor(one, office), { newId: services.newId, now: at })
    if (answer === 'new') promised += 1
  }
  await writeMark(tx, REMIND_CLIENTS, { at, day, outcome: { promised } })
}

/** The key names the term or the document: a term that moved is another one, the same is said once. */
function messageFor({ about, id, paperId, number, year, notifyBy, lastDay }: DueReminder, office: string) {
  const data = { number: formatRegisterNumber(number, year), office, ...(lastDay && { lastDay: longDate(lastDay) }) }
  const key = `${about}:${id}${lastDay ? `:${lastDay}` : ''}`
  return { key, channel: channelOf(notifyBy), address: notifyBy, template: about, data, paperId }
}
