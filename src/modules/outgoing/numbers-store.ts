import type { Tx } from '#platform/db/transaction.ts'

export type GivenNumber = { number: string; itemId: string; by: string; at: Date }

/** Gives a number to a letter that is entered later in the same act; 'used' when another letter has it. */
export async function keepNumber(tx: Tx, { number, itemId, by, at }: GivenNumber): Promise<'kept' | 'used'> {
  const kept = await tx
    .insertInto('posting_numbers')
    .values({ number, item_id: itemId, given_by: by, given_at: at })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('number')
    .executeTakeFirst()
  return kept ? 'kept' : 'used'
}
