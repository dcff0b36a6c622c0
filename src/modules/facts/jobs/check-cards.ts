import { dayOf } from '#messages/dates.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { readContradictions } from '../contradictions.query.ts'
import { keepSightings, type Sighting } from '../sightings-store.ts'

export const CHECK_CARDS = 'check-cards'

/** Every night reads the cards against the facts of the day; the coordinator's desk tells what stands and what is new. */
export function checkCardsTask({ database, clock }: Pick<Services, 'database' | 'clock'>): Tasks[string] {
  return async () => {
    const day = dayOf(clock.now())
    const { findings } = await readContradictions(database.db, day)
    const found = new Map(findings.map(({ digest, card }): [string, Sighting] => [digest, { digest, card }]))
    await inTransaction(database.db, (tx) => keepSightings(tx, [...found.values()], day))
  }
}
