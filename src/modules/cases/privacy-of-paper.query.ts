import { sql } from 'kysely'
import type { PrivacyFacts } from '#domain/documents/privacy-note.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { privacyFacts } from '#modules/documents/index.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'
import type { LockedPaper } from './papers-store.ts'

type Room = { tx: Tx; services: Pick<Services, 'office' | 'config'> }

/** What a paper given to the client says of the client's data, by the edition of the card that governs the matter. */
export async function readPrivacyOf(
  { tx, services }: Room,
  paper: Pick<LockedPaper, 'card_edition_id' | 'arrived_on'>,
): Promise<PrivacyFacts> {
  const office = await services.office()
  if (paper.card_edition_id === null) return privacyFacts(services, office, null)
  const { symbol, ...stored } = await tx
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['c.symbol', sql<unknown>`e.content -> 'privacy'`.as('privacy')])
    .where('e.id', '=', paper.card_edition_id)
    .executeTakeFirstOrThrow()
  const { privacy } = readCardContent(stored)
  return privacyFacts(services, office, { symbol, privacy: await putFactsIn(tx, privacy, paper.arrived_on) })
}
