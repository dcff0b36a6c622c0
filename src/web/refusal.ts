import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import type { Refusal } from './act.ts'

/** The one Polish sentence of a refusal, with its article; its key is `refusals.<why>` in the catalogue. Days are put into words. */
export function refusalSentence(refusal: Refusal): string {
  const { why, ...values } = refusal
  const said = Object.entries(values).map(([name, value]) => [name, inWords(value)])
  return message(`refusals.${why}` as MessageKey, Object.fromEntries(said) as Record<string, string | number>)
}

function inWords(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : value
}
