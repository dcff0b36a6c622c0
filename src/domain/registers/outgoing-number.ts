/** The number of an entry in the register of outgoing items (RPWyp), always with its name: RPW counts on its own. */
import { formatRegisterNumber, parseRegisterNumber, type RegisterNumber } from './register-number.ts'

const NAME = /^\s*R\.?P\.?Wyp\b\.?:?\s*/iu

/** „RPWyp 12 345 / 2026”, grouped like the numbers of incoming items. */
export function formatOutgoingNumber({ number, year }: RegisterNumber): string {
  return `RPWyp ${formatRegisterNumber(number, year)}`
}

/** Reads a number of the outgoing register; without the word RPWyp it is none, because it could be one of incoming items. */
export function parseOutgoingNumber(text: string): RegisterNumber | undefined {
  const name = NAME.exec(text)
  const rest = name ? text.slice(name[0].length) : ''
  return /^\d/.test(rest) ? parseRegisterNumber(rest) : undefined
}
