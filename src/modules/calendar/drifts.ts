import type { Kysely } from 'kysely'
import type { OfficeDays } from '#domain/calendar/office-days.ts'
import type { Day } from '#domain/calendar/temporal.ts'
import type { Drift } from '#domain/deadlines/drift.ts'
import { driftingCases } from '#modules/cases/index.ts'
import { driftingTerms } from '#modules/completeness/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Every open date of the office derived anew: how many there are, and those whose kept day is another one (I8). */
export async function findDrifts(
  db: Tx | Kysely<Database>,
  today: Day,
  days: OfficeDays,
): Promise<{ checked: number; drifts: Drift[] }> {
  const cases = await driftingCases(db, today, days)
  const terms = await driftingTerms(db, days.legal)
  return { checked: cases.checked + terms.checked, drifts: [...cases.drifts, ...terms.drifts] }
}
