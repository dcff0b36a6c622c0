import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import type { Refusal } from './act.ts'

/** The one Polish sentence of a refusal, with its article; its key is `refusals.<why>` in the catalogue. Days are put into words. */
export function refusalSentence(refusal: Refusal): string {
  const { why, ...values } = refusal
  if (why === 'not-in-this-state') return bothHalves('paper', values)
  if (why === 'case-not-in-this-state') return bothHalves('case', values)
  const said = Object.entries(values).map(([name, value]) => [name, inWords(value)])
  return message(`refusals.${why}` as MessageKey, Object.fromEntries(said) as Record<string, string | number>)
}

/** How it stands, and what the act needs: two halves of one refusal (`src/messages/pl/state-refusals.ts`). */
function bothHalves(of: 'paper' | 'case', { state, act }: Record<string, unknown>): string {
  const halves = [`refusals.${of}-is.${state}`, `refusals.act-needs.${act}`] as MessageKey[]
  return halves.map((key) => message(key)).join(' ')
}

function inWords(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : value
}
