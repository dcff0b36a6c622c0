import { day } from '#domain/calendar/temporal.ts'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Actor } from '#domain/people/roles.ts'
import { dayOf } from '#messages/dates.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import type { Services } from '#web/services.ts'
import { findDrift } from './drifts.ts'
import { withoutKept } from './kept-dates-store.ts'
import { type MoveLine, readMoveLines } from './move-lines.query.ts'

/** A date with the difference as it is now; null when it agrees with its derivation, or was settled. */
export type DifferenceData = Pick<Drift, 'of' | 'id'> & { line: MoveLine | null }

/** Derives one date anew for the person who is to settle it. It writes nothing. */
export async function getDifference(
  services: Services,
  actor: Actor,
  date: Pick<Drift, 'of' | 'id'>,
): Promise<DifferenceData> {
  const { db } = services.database
  const today = dayOf(services.clock.now())
  const found = await findDrift({ db, today: day(today), days: await readOfficeDays(db) }, date)
  const open = found ? await withoutKept(db, [found]) : []
  const [line = null] = await readMoveLines(db, actor, open, today)
  return { ...date, line }
}
