import { type Day, day, isBefore } from '#domain/calendar/temporal.ts'
import { latestLapsed } from '#domain/completeness/leaving.ts'
import type { WaitingPaper } from './incomplete.query.ts'

/** What a waiting paper waits for next, as seen today. */
export type WaitsFor =
  | 'upload'
  | 'check'
  | 'channel'
  | 'delivery'
  | 'cure'
  | 'grace'
  | 'decision'
  | 'dispatch'
  | 'fee-delivery'
  | 'fee'
  | 'fee-decision'

/** The next thing that must happen to a waiting paper. */
export function waitsFor({ state, lastDay, leaving, upload }: WaitingPaper, today: Day): WaitsFor {
  if (upload === 'waits') return 'upload'
  if (state === 'checking') return 'check'
  if (state === 'channel-doubtful') return 'channel'
  const end = lastDay ? day(lastDay) : null
  const over = end !== null && isBefore(end, today)
  if (state === 'fee-due') return end === null ? 'fee-delivery' : over ? 'fee-decision' : 'fee'
  if (leaving === 'decided') return 'dispatch'
  if (end === null) return 'delivery'
  if (!over) return 'cure'
  return isBefore(latestLapsed(today), end) ? 'grace' : 'decision'
}
