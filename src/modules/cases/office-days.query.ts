import type { FreeDayCorrection } from '#domain/calendar/legal-calendar.ts'
import { type Closure, type OfficeDays, officeDays } from '#domain/calendar/office-days.ts'
import { day } from '#domain/calendar/temporal.ts'
import { type KeptLaw, readLawChanges } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'

/** What the office's days are made of. */
export type DayRules = { corrections: FreeDayCorrection[]; closures: Closure[]; laws: KeptLaw[] }

/** Corrections of free days, closures of the whole office and changes of law that hold now. */
export async function readDayRules(db: Pick<Tx, 'selectFrom'>): Promise<DayRules> {
  const corrections = await db
    .selectFrom('free_day_corrections')
    .select(['day', 'effect', 'name', 'basis'])
    .where('withdrawn_at', 'is', null)
    .execute()
  const closures = await db
    .selectFrom('closures')
    .select(['first_day', 'last_day', 'reason'])
    .where('withdrawn_at', 'is', null)
    .where('service_point_id', 'is', null)
    .execute()
  return {
    corrections: corrections.map(({ day: date, ...rest }) => ({ ...rest, date: day(date) })),
    closures: closures.map((row) => ({ first: day(row.first_day), last: day(row.last_day), reason: row.reason })),
    laws: await readLawChanges(db),
  }
}

/**
 * The office's days. They stand still in an act, which holds their lock from its beginning (`act.ts`). Throws when stored
 * corrections contradict each other, which no act lets happen.
 */
export async function readOfficeDays(db: Pick<Tx, 'selectFrom'>): Promise<OfficeDays> {
  const { corrections, closures, laws } = await readDayRules(db)
  const days = officeDays(corrections, closures, laws)
  if (!days.ok) throw new Error(`the office's days: ${days.refusal.why}`)
  return days.event
}

const kept = new WeakMap<object, { days: OfficeDays; at: number }>()
const keepMs = 10_000

/** The office's days as they were at most ten seconds ago, for what is read with every registration. */
export async function recentOfficeDays({ database, clock }: Pick<Services, 'database' | 'clock'>): Promise<OfficeDays> {
  const at = clock.now().getTime()
  const known = kept.get(database)
  if (known && Math.abs(at - known.at) < keepMs) return known.days
  const days = await readOfficeDays(database.db)
  kept.set(database, { days, at })
  return days
}
