import { polishDayWithWeekday } from '#domain/calendar/polish-dates.ts'
import { STATUTORY } from '#domain/calendar/statutory.ts'
import { type Day, findDay } from '#domain/calendar/temporal.ts'
import { EXCLUSION_REASONS, type Exclusion, type ExclusionReason } from '#domain/deadlines/exclusions.ts'
import { isStartEvent, START_EVENTS, type StartEvent } from '#domain/deadlines/start-events.ts'
import {
  isStatutoryTermName,
  STATUTORY_TERMS,
  type StatutoryTermName,
  type StatutoryTermRefusal,
  statutoryTerm,
} from '#domain/deadlines/statutory-terms.ts'
import { deriveTerm, type Term } from '#domain/deadlines/term.ts'
import { TERM_UNITS, type TermLength } from '#domain/deadlines/term-length.ts'
import type { Outcome } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { type Answer, BadCall, type Command, type CommandInput, requiredText, wholeNumber } from './command.ts'

/** `term --from 2026-12-17 --days 7`, `term --from 2026-12-17 --by-rule appeal`: the last day of a term and why. */
export const term: Command = {
  positionals: [],
  options: {
    from: 'text',
    ...Object.fromEntries(TERM_UNITS.map((unit) => [unit, 'text' as const])),
    'by-rule': 'text',
    'start-event': 'text',
    'not-counted': 'text',
    'as-of': 'text',
  },
  answer(input): Answer {
    const computed = compute(input)
    return { yes: true, json: inJson(computed), text: inWords(computed) }
  },
}

function compute(input: CommandInput): Term {
  const outcome = derive(input, readDay(requiredText(input, 'from')))
  if (outcome.ok) return outcome.event
  throw new BadCall(message(`refusals.${outcome.refusal.why}`, { ...outcome.refusal }))
}

function derive(input: CommandInput, from: Day): Outcome<Term, StatutoryTermRefusal> {
  const asOf = input['as-of'] === undefined ? undefined : readDay(requiredText(input, 'as-of'))
  const given = { notCounted: periodsOf(input), calendar: STATUTORY, ...(asOf && { asOf }) }
  if (input['by-rule'] !== undefined) return statutoryTerm(ruleOf(input), from, given)
  return deriveTerm({ from, event: eventOf(input), length: lengthOf(input), roll: 'art-57', ...given })
}

function readDay(text: string): Day {
  const found = findDay(text)
  if (!found) throw new BadCall(`„${text.slice(0, 40)}” nie jest dniem w postaci RRRR-MM-DD.`)
  return found
}

function ruleOf(input: CommandInput): StatutoryTermName {
  const rule = requiredText(input, 'by-rule')
  if (!isStatutoryTermName(rule))
    throw new BadCall(`Przepis musi być jednym z: ${Object.keys(STATUTORY_TERMS).join(', ')}.`)
  if (TERM_UNITS.some((unit) => input[unit] !== undefined) || input['start-event'] !== undefined)
    throw new BadCall('Przepis sam wyznacza długość terminu i zdarzenie: nie podawaj ich obok „by-rule”.')
  return rule
}

function eventOf(input: CommandInput): StartEvent {
  if (input['start-event'] === undefined) return 'event'
  const event = requiredText(input, 'start-event')
  if (!isStartEvent(event)) throw new BadCall(`Zdarzenie musi być jednym z: ${Object.keys(START_EVENTS).join(', ')}.`)
  return event
}

function lengthOf(input: CommandInput): TermLength {
  const given = TERM_UNITS.filter((unit) => input[unit] !== undefined)
  if (given.length !== 1) throw new BadCall('Podaj dokładnie jedną długość terminu, na przykład „days”: 7.')
  return { unit: given[0]!, count: wholeNumber(input, given[0]!) }
}

const PERIOD = /^([a-z-]+) (\S+?)\.\.(\S*)$/

/** `suspension 2026-11-10..2026-11-20, mediation 2026-12-01..`: a period without an end still lasts. */
function periodsOf(input: CommandInput): Exclusion[] {
  if (input['not-counted'] === undefined) return []
  const given = requiredText(input, 'not-counted').split(',')
  return given.map((text): Exclusion => {
    const [, reason = '', from = '', to = ''] = PERIOD.exec(text.trim()) ?? []
    if (!Object.hasOwn(EXCLUSION_REASONS, reason))
      throw new BadCall(
        `Okres zapisuje się jako POWÓD OD..DO, a powód jest jednym z: ${Object.keys(EXCLUSION_REASONS).join(', ')}.`,
      )
    return { reason: reason as ExclusionReason, from: readDay(from), to: to === '' ? null : readDay(to) }
  })
}

/** The document other programs read: the dates and their story, and the same story as data. */
function inJson({ from, nominalEnd, lastDay, steps, ...derivation }: Term) {
  const told = steps.map(({ day, text, basis }) => ({ ...(day && { day }), text, basis }))
  return { from, nominalEnd, lastDay, steps: told, derivation }
}

function inWords({ lastDay, steps, progress }: Term): string {
  const head = progress === 'stopped' ? 'Termin nie biegnie; skończy się nie wcześniej niż' : 'Ostatni dzień terminu:'
  const reasons = steps.map(({ text, basis }, index) => `  ${index + 1}. ${text} [${basis}]`)
  return [`${head} ${polishDayWithWeekday(lastDay)}`, ...reasons].join('\n')
}
