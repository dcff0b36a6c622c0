import type { TermStep } from '#domain/deadlines/term.ts'
import { appliedStep } from '#domain/service-cards/open-matters.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** That a later edition of the card was applied to a paper, as the first line of every derivation of its dates. */
export async function appliedSteps(on: Pick<Tx, 'selectFrom'>, paperId: string): Promise<TermStep[]> {
  const applied = await on
    .selectFrom('edition_decisions as d')
    .innerJoin('papers as p', (join) =>
      join.onRef('p.id', '=', 'd.paper_id').onRef('p.card_edition_id', '=', 'd.edition_id'),
    )
    .innerJoin('card_editions as e', 'e.id', 'd.edition_id')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['c.symbol', 'e.edition', 'd.basis'])
    .where('d.paper_id', '=', paperId)
    .where('d.decision', '=', 'applied')
    .executeTakeFirst()
  return applied ? [appliedStep(applied)] : []
}
