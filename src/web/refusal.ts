import { type MessageKey, message } from '#messages/index.ts'
import type { Refusal } from './act.ts'

/** The one Polish sentence of a refusal, with its article; its key is `refusals.<why>` in the catalogue. */
export function refusalSentence(refusal: Refusal): string {
  const { why, ...values } = refusal
  return message(`refusals.${why}` as MessageKey, values as Record<string, string | number>)
}
