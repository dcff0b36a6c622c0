import { polishDayWithWeekday } from '#domain/calendar/polish-dates.ts'
import { deriveTerm, type Term } from '#domain/deadlines/term.ts'
import { TERM_UNITS, type TermLength } from '#domain/deadlines/term-length.ts'
import { message } from '#messages/index.ts'
import { type Answer, BadCall, type Command, type CommandInput, dayOf, wholeNumber } from './command.ts'

/** `term --from 2026-12-17 --days 7`: the last day of a term and why. */
export const term: Command = {
  positionals: [],
  options: { from: 'text', days: 'text', weeks: 'text', months: 'text', years: 'text', 'working-days': 'text' },
  answer(input): Answer {
    const computed = compute(input)
    return { yes: true, json: inJson(computed), text: inWords(computed) }
  },
}

function compute(input: CommandInput): Term {
  const from = dayOf(input, 'from')
  const outcome = deriveTerm({ from, length: lengthOf(input), roll: 'art-57' })
  if (!outcome.ok) throw new BadCall(message(`refusals.${outcome.refusal.why}`, { ...outcome.refusal }))
  return outcome.event
}

function lengthOf(input: CommandInput): TermLength {
  const given = TERM_UNITS.filter((unit) => input[unit] !== undefined)
  if (given.length !== 1) throw new BadCall('Podaj dokładnie jedną długość terminu, na przykład „days”: 7.')
  return { unit: given[0]!, count: wholeNumber(input, given[0]!) }
}

/** The document other programs read: the dates and their story, and the same story as data. */
function inJson({ from, nominalEnd, lastDay, steps, ...derivation }: Term) {
  return { from, nominalEnd, lastDay, steps, derivation }
}

function inWords({ lastDay, steps }: Term): string {
  const reasons = steps.map(({ text, basis }, index) => `  ${index + 1}. ${text} [${basis}]`)
  return [`Ostatni dzień terminu: ${polishDayWithWeekday(lastDay)}`, ...reasons].join('\n')
}
