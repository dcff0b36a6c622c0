import {
  KEEP_CLOCK,
  keepClockTask,
  REDERIVE_DATES,
  REMIND_CLIENTS,
  rederiveDatesTask,
  remindClientsTask,
  SEND_DIGESTS,
  sendDigestsTask,
} from '#modules/calendar/index.ts'
import { RENDER_DOCUMENT, renderDocumentTask } from '#modules/documents/index.ts'
import { MOVE_ADE_LETTERS, moveAdeLettersTask, SEND_ADE_LETTER, sendAdeLetterTask } from '#modules/e-delivery/index.ts'
import { CHECK_CARDS, checkCardsTask } from '#modules/facts/index.ts'
import { ENTER_MISSING_REGISTERS, enterMissingRegistersTask } from '#modules/intake/index.ts'
import {
  SEND_MESSAGE,
  SEND_WAITING_MESSAGES,
  sendMessageTask,
  sendWaitingMessagesTask,
} from '#modules/notifications/index.ts'
import { adeOwner } from '#modules/outgoing/index.ts'
import { TURN_SYMBOLS, turnSymbolsTask } from '#modules/service-cards/index.ts'
import { NOTIFY_SUBSCRIBERS, notifySubscribersTask } from '#modules/status/index.ts'
import { SCAN_UPLOADS, scanUploadsTask } from '#modules/uploads/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { addJob, startWorker, type Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { carriers } from './carriers.ts'

/** Every job of the office by its name. */
export function officeTasks(services: Services): Tasks {
  const room = { db: services.database.db, files: services.files, now: () => services.clock.now() }
  return {
    [RENDER_DOCUMENT]: renderDocumentTask(room),
    [SEND_MESSAGE]: sendMessageTask(services),
    [ENTER_MISSING_REGISTERS]: enterMissingRegistersTask(services),
    [SEND_WAITING_MESSAGES]: sendWaitingMessagesTask(services),
    [SEND_ADE_LETTER]: sendAdeLetterTask(services, adeOwner(carriers)),
    [MOVE_ADE_LETTERS]: moveAdeLettersTask(services, adeOwner(carriers)),
    [NOTIFY_SUBSCRIBERS]: notifySubscribersTask(services),
    [SCAN_UPLOADS]: scanUploadsTask(services),
    [CHECK_CARDS]: checkCardsTask(services),
    [TURN_SYMBOLS]: turnSymbolsTask(services),
    [KEEP_CLOCK]: keepClockTask(services),
    [REDERIVE_DATES]: rederiveDatesTask(services),
    [SEND_DIGESTS]: sendDigestsTask(services),
    [REMIND_CLIENTS]: remindClientsTask(services),
  }
}

/** What is done by the clock, in UTC. */
const crontab = `* * * * * ${KEEP_CLOCK}
* * * * * ${MOVE_ADE_LETTERS}
*/5 * * * * ${SEND_WAITING_MESSAGES}
*/5 * * * * ${SCAN_UPLOADS}
*/5 * * * * ${NOTIFY_SUBSCRIBERS}
0 * * * * ${TURN_SYMBOLS}
30 1 * * * ${ENTER_MISSING_REGISTERS}
15 2 * * * ${CHECK_CARDS}`

/** Starts taking the office's jobs over the services' own pool; what the clock missed meanwhile is looked for at once. */
export async function startOfficeWorker(services: Services): Promise<{ stop(): Promise<void> }> {
  await inTransaction(services.database.db, (tx) => addJob(tx, KEEP_CLOCK, {}, { jobKey: KEEP_CLOCK }))
  return startWorker({ pool: services.database.pool, tasks: officeTasks(services), crontab, log: services.log })
}
