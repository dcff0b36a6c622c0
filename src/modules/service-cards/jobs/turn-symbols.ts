import { dayOf } from '#messages/dates.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'
import { turnSymbols } from '../symbols-store.ts'

export const TURN_SYMBOLS = 'turn-symbols'

/** On the day a new symbol begins, cards go by it; both symbols lead to the card on every other day. */
export function turnSymbolsTask({ database, clock }: Pick<Services, 'database' | 'clock'>): Tasks[string] {
  return async () => {
    await inTransaction(database.db, (tx) => turnSymbols(tx, dayOf(clock.now())))
  }
}
