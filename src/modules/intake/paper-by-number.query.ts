import type { Tx } from '#platform/db/transaction.ts'

/** The paper that has this number in a register; undefined when the number was not given. */
export async function findPaperByNumber(
  tx: Tx,
  registerId: string,
  { number, year }: { number: number; year: number },
): Promise<{ id: string } | undefined> {
  const found = tx.selectFrom('papers').select('id').where('register_id', '=', registerId)
  return found.where('number', '=', number).where('year', '=', year).executeTakeFirst()
}
