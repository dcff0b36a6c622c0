/**
 * The end of a term and everything that led to it (art. 57 KPA). The data are the derivation; the sentences are made
 * from them when somebody asks (`explain-term.ts`), so screen, paper and JSON tell the same story.
 */
import { dayAt, isSupported, numberOf, SUPPORTED_YEARS } from '../calendar/day-numbers.ts'
import { freeRun, isOrdinary, type PassedDay } from '../calendar/free-days.ts'
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Roll } from './counting-acts.ts'
import { countOut, type Exclusion, type NotCounted } from './exclusions.ts'
import { explainTerm } from './explain-term.ts'
import type { StartEvent } from './start-events.ts'
import { endByLength, type TermLength } from './term-length.ts'

export type { Roll } from './counting-acts.ts'

/** One line of the derivation: the day it speaks of, the sentence, the article. */
export type TermStep = { day?: Day; text: string; basis: string; kind?: 'length' }

/** What a term is computed from; keeping this is enough to compute it again. */
export type TermRequest = {
  /** The day of the event (delivery, filing, …); nothing when it has not happened, and then no term runs. */
  from: Day | null
  event?: StartEvent
  length: TermLength
  roll: Roll
  notCounted?: readonly Exclusion[]
  /** The day to which a period that still lasts is counted. */
  asOf?: Day
  calendar: LegalCalendar
}

/**
 * A computed term with its derivation. `firstDay` is the first day counted, `endByLength` the end by length alone,
 * `nominalEnd` that end with the days not counted, `passed` the free days it moved over, `lastDay` the last day on which
 * the act is in time. A term that is 'stopped' (a period still lasts) ends no sooner than `lastDay`.
 */
export type Term = {
  event: StartEvent
  from: Day
  firstDay: Day
  length: TermLength | 'at-once'
  roll: Roll
  endByLength: Day
  notCounted: readonly NotCounted[]
  nominalEnd: Day
  passed: readonly PassedDay[]
  lastDay: Day
  progress: 'running' | 'stopped'
  /** The same in plain Polish, line by line, each with its article. */
  readonly steps: TermStep[]
}

/** Why a term cannot be computed. Days are written in Polish for the sentence. */
export type TermRefusal =
  | { why: 'term-start-missing' }
  | { why: 'term-length-not-positive' }
  | { why: 'term-outside-calendar'; first: number; last: number }
  | { why: 'interval-ends-before-start'; from: string; to: string }
  | { why: 'interval-still-open' }

/** Thrown by {@link endOfTerm} for input from which no honest day can be computed. */
export class TermError extends RangeError {
  readonly refusal: TermRefusal

  constructor(refusal: TermRefusal) {
    super(`No term can be computed: ${refusal.why}`)
    this.refusal = refusal
  }
}

/** Computes a term, or says why none can be: the way for input that nobody has checked. */
export function deriveTerm(request: TermRequest): Outcome<Term, TermRefusal> {
  const refusal = impossible(request)
  if (refusal) return refuse(refusal)
  const { from, event = 'event', length, roll, notCounted = [], asOf, calendar } = request
  const start = numberOf(from!)
  const byLength = endByLength(from!, start, length, calendar)
  if (!isSupported(byLength)) return refuse(OUTSIDE)
  try {
    const { end, periods } =
      notCounted.length === 0
        ? { end: byLength, periods: NOTHING }
        : countOut(notCounted, { start, end: byLength, asOf, runsOut: (number) => lastNumber(number, roll, calendar) })
    const passed = roll === 'none' ? NO_DAYS : freeRun(end, calendar)
    const firstDay = dayAt(firstCounted(start, length, calendar))
    const days = { from: from!, firstDay, endByLength: dayAt(byLength), nominalEnd: dayAt(end) }
    const lastDay = dayAt(end + passed.length)
    return accept(termOf({ event, length, roll, ...days, notCounted: periods, passed, lastDay }))
  } catch (error) {
    // a roll or a period may lead out of the years whose holidays are known
    if (error instanceof RangeError) return refuse(OUTSIDE)
    throw error
  }
}

/** The term, for a caller whose input has been checked already. Throws {@link TermError} when it has not. */
export function endOfTerm(request: TermRequest): Term {
  const outcome = deriveTerm(request)
  if (!outcome.ok) throw new TermError(outcome.refusal)
  return outcome.event
}

/** A term from its data; the sentences are made only when read. */
export function termOf(data: Omit<Term, 'steps' | 'progress'>): Term {
  return {
    event: data.event,
    from: data.from,
    firstDay: data.firstDay,
    length: data.length,
    roll: data.roll,
    endByLength: data.endByLength,
    notCounted: data.notCounted,
    nominalEnd: data.nominalEnd,
    passed: data.passed,
    lastDay: data.lastDay,
    progress: data.notCounted.some((period) => period.lasts === 'still') ? 'stopped' : 'running',
    get steps() {
      return explainTerm(this)
    },
  }
}

const NOTHING: readonly NotCounted[] = []
const NO_DAYS: readonly PassedDay[] = []
const OUTSIDE = { why: 'term-outside-calendar', ...SUPPORTED_YEARS } as const

function impossible({ from, length, notCounted = [], asOf }: TermRequest): TermRefusal | undefined {
  if (!from) return { why: 'term-start-missing' }
  if (!Number.isSafeInteger(length.count) || length.count < 1) return { why: 'term-length-not-positive' }
  if (!isSupported(numberOf(from))) return OUTSIDE
  for (const { from: begin, to } of notCounted) {
    if (to && isBefore(to, begin))
      return { why: 'interval-ends-before-start', from: polishDay(begin), to: polishDay(to) }
    if (!to && !asOf) return { why: 'interval-still-open' }
  }
  return undefined
}

function lastNumber(end: number, roll: Roll, calendar: LegalCalendar): number {
  let last = end
  if (roll !== 'none') while (!isOrdinary(last, calendar)) last += 1
  return last
}

function firstCounted(start: number, { unit }: TermLength, calendar: LegalCalendar): number {
  return unit === 'working-days' ? lastNumber(start + 1, 'art-57', calendar) : start + 1
}
