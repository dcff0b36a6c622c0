import { polishDayWithWeekday } from '#domain/calendar/polish-dates.ts'
import { findDay } from '#domain/calendar/temporal.ts'
import { endOfTerm, type Term, TermError } from '#domain/deadlines/term.ts'
import type { TermLength, TermUnit } from '#domain/deadlines/term-length.ts'
import { type Answer, BadCall, type Command, type CommandInput, requiredText, wholeNumber } from './command.ts'

const UNITS: readonly TermUnit[] = ['days', 'weeks', 'months', 'years', 'working-days']

/** `term --from 2026-12-17 --days 7`: the last day of a term and why. */
export const term: Command = {
  positionals: [],
  options: { from: 'text', days: 'text', weeks: 'text', months: 'text', years: 'text', 'working-days': 'text' },
  answer(input): Answer {
    const computed = compute(input)
    return { yes: true, json: computed, text: inWords(computed) }
  },
}

function compute(input: CommandInput): Term {
  const text = requiredText(input, 'from')
  const from = findDay(text)
  if (!from) throw new BadCall(`„${text.slice(0, 40)}” nie jest dniem w postaci RRRR-MM-DD.`)
  try {
    return endOfTerm({ from, length: lengthOf(input), roll: 'art-57' })
  } catch (error) {
    if (error instanceof TermError) throw new BadCall(error.message)
    throw error
  }
}

function lengthOf(input: CommandInput): TermLength {
  const given = UNITS.filter((unit) => input[unit] !== undefined)
  if (given.length !== 1) throw new BadCall('Podaj dokładnie jedną długość terminu, na przykład „days”: 7.')
  return { unit: given[0]!, count: wholeNumber(input, given[0]!) }
}

function inWords({ lastDay, steps }: Term): string {
  const reasons = steps.map(({ text, basis }, index) => `  ${index + 1}. ${text} [${basis}]`)
  return [`Ostatni dzień terminu: ${polishDayWithWeekday(lastDay)}`, ...reasons].join('\n')
}
