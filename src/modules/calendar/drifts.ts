import type { Kysely } from 'kysely'
import type { OfficeDays } from '#domain/calendar/office-days.ts'
import type { Day } from '#domain/calendar/temporal.ts'
import { type Drift, type DriftOf, driftKey } from '#domain/deadlines/drift.ts'
import { driftingCases, driftingPromises } from '#modules/cases/index.ts'
import { driftingTerms } from '#modules/completeness/index.ts'
import { driftingFinality, driftingNotices, driftingProceedings } from '#modules/proceedings/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { readDaysKnown } from './days-known.query.ts'

type Room = { db: Tx | Kysely<Database>; today: Day; days: OfficeDays }
type Found = { checked: number; drifts: Drift[] }

/** Open dates that follow the office's days, derived anew: how many there are, and those whose kept day is another one. */
export async function findDrifts(db: Room['db'], today: Day, days: OfficeDays): Promise<Found> {
  const cases = await driftingCases(db, today, days)
  const terms = await driftingTerms(db, days.legal)
  return together([cases, terms, await driftingProceedings(db, days.legal)])
}

/** Every date that the night compares with its derivation (I8): the open ones, and those that people were told. */
export async function findAllDrifts(db: Room['db'], today: Day, days: OfficeDays): Promise<Found> {
  const open = await findDrifts(db, today, days)
  const promises = await driftingPromises(db, await readDaysKnown(db))
  return together([open, await driftingNotices(db), promises, await driftingFinality(db, days.legal)])
}

function together(found: readonly Found[]): Found {
  return {
    checked: found.reduce((sum, { checked }) => sum + checked, 0),
    drifts: found.flatMap(({ drifts }) => drifts),
  }
}

const finders: Record<DriftOf, (room: Room, id: string) => Promise<{ drifts: Drift[] }>> = {
  case: ({ db, today, days }, id) => driftingCases(db, today, days, id),
  cure: ({ db, days }, id) => driftingTerms(db, days.legal, id),
  fee: ({ db, days }, id) => driftingTerms(db, days.legal, id),
  appeal: ({ db, days }, id) => driftingProceedings(db, days.legal, id),
  'appeal-term': ({ db, days }, id) => driftingProceedings(db, days.legal, id),
  reminder: ({ db, days }, id) => driftingProceedings(db, days.legal, id),
  'paper-reminder': ({ db, days }, id) => driftingProceedings(db, days.legal, id),
  'notified-end': ({ db }, id) => driftingNotices(db, id),
  promise: async ({ db }, id) => driftingPromises(db, await readDaysKnown(db), id),
  finality: ({ db, days }, id) => driftingFinality(db, days.legal, id),
}

/** One date derived anew; undefined when it agrees, or is open no more. */
export async function findDrift(room: Room, date: Pick<Drift, 'of' | 'id'>): Promise<Drift | undefined> {
  const { drifts } = await finders[date.of](room, date.id)
  return drifts.find((one) => driftKey(one) === driftKey(date))
}
