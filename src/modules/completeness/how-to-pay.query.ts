import type { HowToPay } from '#domain/service-cards/how-to-pay.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { readHowToPay } from '#modules/facts/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** How the fees of a paper are paid on a day (ISO), by the card that governs it; undefined when no card says it. */
export async function readPayOf(
  tx: Tx,
  paper: { card_edition_id: string | null },
  day: string,
): Promise<HowToPay | undefined> {
  if (paper.card_edition_id === null) return undefined
  const edition = tx.selectFrom('card_editions').select('content').where('id', '=', paper.card_edition_id)
  return readHowToPay(tx, readCardContent((await edition.executeTakeFirst())?.content), day)
}
