/** What a command of the command line is. One file per command; `commands.ts` is the table of them. */
import { type Day, findDay } from '#domain/calendar/temporal.ts'

/** Arguments by name, from the command line or from one JSON object; still to be checked by the command. */
export type CommandInput = Readonly<Record<string, unknown>>

/** `yes` false means "no" or "refused" (exit code 1). `json` is the document for programs, `text` the Polish one for people. */
export type Answer = { yes: boolean; json: unknown; text: string }

export type Command = {
  /** Names of the arguments without dashes, in order; the last one takes the rest of the line. */
  positionals: readonly string[]
  /** Names of the arguments with dashes; a flag takes no value. */
  options: Readonly<Record<string, 'text' | 'flag'>>
  answer(input: CommandInput): Answer | Promise<Answer>
}

/** The call itself is wrong (exit code 2); the message is Polish and says what to change. */
export class BadCall extends Error {}

/** A required text argument. Throws {@link BadCall}. */
export function requiredText(input: CommandInput, name: string): string {
  const value = input[name]
  if (typeof value !== 'string' || value === '') throw new BadCall(`Brak argumentu „${name}” (tekst).`)
  return value
}

/** A required day, written YYYY-MM-DD. Throws {@link BadCall}. */
export function dayOf(input: CommandInput, name: string): Day {
  const text = requiredText(input, name)
  const found = findDay(text)
  if (!found) throw new BadCall(`„${text.slice(0, 40)}” nie jest dniem w postaci RRRR-MM-DD.`)
  return found
}

/** A whole number given as digits or as a JSON number. Throws {@link BadCall}. */
export function wholeNumber(input: CommandInput, name: string): number {
  const value = input[name]
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    throw new BadCall(`Argument „${name}” musi być liczbą całkowitą.`)
  return number
}
