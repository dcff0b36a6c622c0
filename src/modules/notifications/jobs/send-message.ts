import { z } from 'zod'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { postMail } from '../mail-post.ts'
import { listMessagesToSend, lockMessageToSend, recordAttempt } from '../store.ts'

export const SEND_MESSAGE = 'send-message'
export const SEND_WAITING_MESSAGES = 'send-waiting-messages'

/** Attempts before a message is given up and shown to a person. */
const enough = 10

const payloadShape = z.object({ messageId: z.uuid() })

/** Sends one message soon after it was promised. Run twice it sends once. */
export function sendMessageTask(services: Services): Tasks[string] {
  return async (payload) => sendMessage(services, payloadShape.parse(payload).messageId)
}

/** Sends what waits: after a failure, or once a mail server was named. */
export function sendWaitingMessagesTask(services: Services): Tasks[string] {
  return async () => {
    if (!services.config.mail) return
    for (const id of await listMessagesToSend(services.database.db, 100)) await sendMessage(services, id)
  }
}

/**
 * One attempt. The row stays locked while the server is spoken to (30 s at most), so that no second worker sends it too;
 * nothing else ever locks it. A failure is kept and tried again later, it does not fail the job.
 */
async function sendMessage(services: Services, id: string): Promise<void> {
  if (!services.config.mail) return
  await inTransaction(services.database.db, async (tx) => {
    const message = await lockMessageToSend(tx, id)
    if (!message) return
    const letter = { id, to: message.address, template: message.template, data: message.data as Record<string, string> }
    try {
      await postMail(services, letter)
      await recordAttempt(tx, id, { state: 'sent', sentAt: services.clock.now(), error: null })
    } catch (trouble) {
      const state = message.attempts + 1 >= enough ? 'dead' : 'failed'
      await recordAttempt(tx, id, { state, sentAt: null, error: kindOf(trouble) })
    }
  })
}

/** What went wrong without the words of the server, which may repeat the client's address. */
function kindOf(trouble: unknown): string {
  const { code, responseCode } = trouble as { code?: string; responseCode?: number }
  return [code ?? 'ERROR', responseCode].filter((part) => part !== undefined).join(' ')
}
