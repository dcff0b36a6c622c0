import { numbersLeft } from '#domain/posting/number-range.ts'
import type { Services } from '#web/services.ts'

/** A range as its screen shows it. */
export type RangeRow = {
  id: string
  firstNumber: string
  lastNumber: string
  left: number
  openedAt: Date
  who: string
}

/** Every range, the newest first, with how many numbers are left. */
export async function listRanges({ database }: Services): Promise<RangeRow[]> {
  const rows = await database.db
    .selectFrom('number_ranges as r')
    .innerJoin('staff as s', 's.id', 'r.opened_by')
    .selectAll('r')
    .select(['s.given_name', 's.surname'])
    .orderBy('r.opened_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    firstNumber: row.first_number,
    lastNumber: row.last_number,
    left: numbersLeft(
      { stem: row.stem, ending: row.ending, first: row.first_serial, last: row.last_serial },
      row.last_given,
    ),
    openedAt: row.opened_at,
    who: `${row.given_name} ${row.surname}`,
  }))
}
