import { STATUTORY } from '#domain/calendar/statutory.ts'
import { type Day, day } from '#domain/calendar/temporal.ts'
import type { Exclusion } from '#domain/deadlines/exclusions.ts'
import { deriveTerm, type Term, type TermRequest } from '#domain/deadlines/term.ts'
import { TERM_UNITS } from '#domain/deadlines/term-length.ts'
import { deriveAgain, recordOf } from '#domain/deadlines/term-record.ts'
import { Latencies } from '../latencies.ts'
import type { Results, Row } from '../types.ts'

export const ids = ['terms']

/** The rules of law alone, in this process: no server, no database. Every term carries its derivation. */
export async function run(): Promise<Results> {
  const plain = requests(() => [])
  const paused = requests(pauses)
  const kept = paused.map((request) => recordOf(request, compute(request)))
  return {
    rows: [
      measure('terms', plain, compute, { perSecond: 100_000 }),
      measure('terms.not-counted', paused, compute),
      measure('terms.sentences', paused, (request) => compute(request).steps),
      measure('terms.again', kept, (record) => deriveAgain(record, { calendar: STATUTORY })),
    ],
  }
}

type Request = TermRequest & { from: Day }

/** Terms of each unit from every third day of forty years. */
function requests(periods: (from: Day) => Exclusion[]): Request[] {
  const first = day('2001-01-01')
  return Array.from({ length: 4_800 }, (_, index): Request => {
    const from = first.add({ days: 3 * index })
    const unit = TERM_UNITS[index % TERM_UNITS.length]!
    return {
      from,
      length: { unit, count: (index % 9) + 1 },
      roll: 'art-57',
      notCounted: periods(from),
      calendar: STATUTORY,
    }
  })
}

function pauses(from: Day): Exclusion[] {
  return [
    { from: from.add({ days: 1 }), to: from.add({ days: 5 }), reason: 'party-delay' },
    { from: from.add({ days: 3 }), to: from.add({ days: 9 }), reason: 'suspension' },
  ]
}

function compute(request: Request): Term {
  const outcome = deriveTerm(request)
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  return outcome.event
}

/** Times thousand calls at a time, because one is shorter than the clock's step: p50 and p99 are of a thousand. */
function measure<Input>(id: string, inputs: readonly Input[], act: (input: Input) => unknown, aim?: Row['aim']): Row {
  const latencies = new Latencies()
  for (let warm = 0; warm < 20_000; warm += 1) act(inputs[warm % inputs.length]!)
  const begun = performance.now()
  let calls = 0
  while (performance.now() - begun < 3_000) {
    const start = performance.now()
    for (let one = 0; one < 1_000; one += 1, calls += 1) act(inputs[calls % inputs.length]!)
    latencies.add(performance.now() - start)
  }
  const perSecond = (calls / (performance.now() - begun)) * 1000
  return { id, ours: { perSecond, p50: latencies.percentile(50), p99: latencies.percentile(99) }, ...(aim && { aim }) }
}
