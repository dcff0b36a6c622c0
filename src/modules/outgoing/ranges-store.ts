import type { NumberRange } from '#domain/posting/number-range.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A range as it is kept; `lastGiven` is null while no number was given from it. */
export type KeptRange = NumberRange & { id: string; lastGiven: number | null }

/** All ranges in the order they were opened, locked: two windows never take the same number. */
export async function lockRanges(tx: Tx): Promise<KeptRange[]> {
  const rows = await tx.selectFrom('number_ranges').selectAll().orderBy('opened_at').orderBy('id').forUpdate().execute()
  return rows.map(({ id, stem, ending, first_serial: first, last_serial: last, last_given: lastGiven }) => ({
    ...{ id, stem, ending, first, last, lastGiven },
  }))
}

export type NewRange = NumberRange & {
  id: string
  firstNumber: string
  lastNumber: string
  openedBy: string
  openedAt: Date
}

/** Opens a range. */
export async function insertRange(tx: Tx, range: NewRange): Promise<void> {
  await tx
    .insertInto('number_ranges')
    .values({
      id: range.id,
      first_number: range.firstNumber,
      last_number: range.lastNumber,
      stem: range.stem,
      ending: range.ending,
      first_serial: range.first,
      last_serial: range.last,
      last_given: null,
      opened_by: range.openedBy,
      opened_at: range.openedAt,
    })
    .execute()
}

/** Notes the last number given from a locked range. */
export async function setLastGiven(tx: Tx, id: string, serial: number): Promise<void> {
  await tx.updateTable('number_ranges').set({ last_given: serial }).where('id', '=', id).execute()
}
