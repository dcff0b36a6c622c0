import { compareCaseSigns } from '#domain/registers/case-sign-order.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

const symbols = prepared<{ symbol: string }, []>('unit-symbols', 'select distinct symbol from units')

/** Symbols of all units that ever were, in the order in which their cases stand in a list by sign. */
export async function unitsInOrder(services: Services): Promise<string[]> {
  const rows = await symbols(services.database.pool, [])
  const sign = (unit: string) => ({ unit, class: '00', group: null, number: 1, year: 2011, initials: null })
  return rows.map(({ symbol }) => symbol).sort((a, b) => compareCaseSigns(sign(a), sign(b)))
}
