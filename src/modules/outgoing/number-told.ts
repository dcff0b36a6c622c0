import { message } from '#messages/index.ts'

/** The sentence after a sending, with the number that the clerk puts on the envelope where there is one. */
export function numberTold(sentence: string, reference: string): string {
  return reference === '' ? sentence : `${sentence} ${message('outgoing.done.number', { reference })}`
}
