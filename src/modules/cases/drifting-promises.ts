import { type Kysely, sql } from 'kysely'
import type { OfficeDays } from '#domain/calendar/office-days.ts'
import { day } from '#domain/calendar/temporal.ts'
import { type Drift, keptSteps } from '#domain/deadlines/drift.ts'
import { promise } from '#domain/intake/promise.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { one } from './drifting-cases.ts'
import type { CardTermUnit } from './founding.query.ts'

type PromiseDrift = Drift & { of: 'promise' }

/** The office's days as they were known from a moment on. */
export type DaysKnown = { from: Date; days: OfficeDays }

type Kept = {
  id: string
  filedOn: string
  expectedOn: string
  registeredAt: Date
  termUnit: CardTermUnit
  termCount: number | null
}

/**
 * Promises to clients that no rule gave: of papers still on their way, and not those that the client has an answer to. A
 * promise was told and stays when the calendar changes, so it is right when any of the days known since the registration
 * gives it; `epochs` are these, the newest first.
 */
export async function driftingPromises(
  db: Tx | Kysely<Database>,
  epochs: readonly DaysKnown[],
  only: string | null = null,
): Promise<{ checked: number; drifts: PromiseDrift[] }> {
  const { rows } = await sql<Kept>`
    select p.id, p.filed_on as "filedOn", p.expected_on as "expectedOn", p.registered_at as "registeredAt",
      e.term_unit as "termUnit", e.term_count as "termCount"
    from papers p join card_editions e on e.id = p.card_edition_id
    where p.expected_on is not null and p.registered_at is not null and ${one(only, 'p.id')}
      and p.state not in ('closed', 'left-unexamined', 'returned', 'forwarded', 'annulled')
      and not exists (select from cases k where k.id = p.case_id and k.state in ('settled', 'appealed', 'closed'))
    order by p.id`.execute(db)
  return { checked: rows.length, drifts: rows.flatMap((row) => driftOf(row, epochs) ?? []) }
}

function driftOf(row: Kept, epochs: readonly DaysKnown[]): PromiseDrift | undefined {
  const { id, expectedOn: before } = row
  const known = epochs.filter((_, at) => at === 0 || epochsEnd(epochs, at) > row.registeredAt)
  const given = known.map(({ days }) => promise(day(row.filedOn), ruleOf(row), days))
  if (given.some((one) => one?.expectedOn.toString() === before)) return undefined
  const after = given[0]?.expectedOn.toString() ?? null
  return { of: 'promise', id, owner: id, before, after, target: null, steps: keptSteps(given[0]?.why ?? []) }
}

/** When the days of an epoch ceased to be known: at the beginning of the newer one. */
function epochsEnd(epochs: readonly DaysKnown[], at: number): Date {
  return epochs[at - 1]?.from ?? new Date(0)
}

function ruleOf({ termUnit, termCount }: Kept) {
  if (termUnit === 'at-once') return 'at-once' as const
  return termUnit && termCount ? { unit: termUnit, count: termCount } : null
}
