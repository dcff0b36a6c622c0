import type { MessageKey, MessageValues } from '#messages/index.ts'
import { message } from '#messages/index.ts'

/** What the office writes about: to clients, and once a day to its own officers. */
export type TemplateName = 'ready' | 'cure-ending' | 'uncollected' | 'digest'

/** A message in words: subject and text, from its template and the values frozen when it was promised. */
export function wordsOf(template: string, data: MessageValues): { subject: string; text: string } {
  return {
    subject: message(`notifications.${template}.subject` as MessageKey, data),
    text: message(`notifications.${template}.text` as MessageKey, data),
  }
}
