import type { MessageKey, MessageValues } from '#messages/index.ts'
import { message } from '#messages/index.ts'

/** What the office writes about: to clients, and once a day to its own officers. */
export type TemplateName =
  | 'ready'
  | 'cure-ending'
  | 'uncollected'
  | 'digest'
  | 'digest-cards'
  | 'digest-both'
  | NoticeName

/** Letters that a client asked for on the status page, in the language chosen there (`data.language`). */
type NoticeName = 'notice-confirm' | 'notice' | 'last-notice'

/** A message in words: subject and text, from its template and the values frozen when it was promised. */
export function wordsOf(template: string, data: MessageValues): { subject: string; text: string } {
  // digests promised before substitutes got them too, or before they told of editions, lack these
  const values = { onBehalf: '', editions: 0, ...data }
  const language = data.language === 'en' || data.language === 'uk' ? data.language : 'pl'
  return {
    subject: message(`notifications.${template}.subject` as MessageKey, values, language),
    text: message(`notifications.${template}.text` as MessageKey, values, language),
  }
}
