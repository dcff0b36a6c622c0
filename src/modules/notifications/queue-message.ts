import type { Tx } from '#platform/db/transaction.ts'
import { addJob } from '#platform/jobs/jobs.ts'
import { SEND_MESSAGE } from './jobs/send-message.ts'
import { insertMessage } from './store.ts'
import type { TemplateName } from './templates.ts'

/** A message promised to a client. */
export type MessageToQueue = {
  /** What it is about, e.g. `ready:<result>`: the same key is promised once, however often it is asked for. */
  key: string
  channel: 'e-mail' | 'phone'
  address: string
  template: TemplateName
  data: Record<string, string | number>
  paperId: string | null
}

/**
 * Promises a message in the caller's transaction: it exists if, and only if, the caller commits. An e-mail is sent by a
 * job; a phone number waits for a person to call.
 */
export async function queueMessage(
  tx: Tx,
  one: MessageToQueue,
  { newId, now }: { newId: () => string; now: Date },
): Promise<'new' | 'known'> {
  const id = newId()
  const answer = await insertMessage(tx, { ...one, id, queuedAt: now })
  if (answer === 'new' && one.channel === 'e-mail')
    await addJob(tx, SEND_MESSAGE, { messageId: id }, { jobKey: `${SEND_MESSAGE}:${id}` })
  return answer
}

/** How to reach a client by what was written down for notices: an address with @ is mail, digits are a phone. */
export function channelOf(notifyBy: string): 'e-mail' | 'phone' {
  return notifyBy.includes('@') ? 'e-mail' : 'phone'
}
