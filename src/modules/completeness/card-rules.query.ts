import { sql } from 'kysely'
import type { SettlementRule } from '#domain/deadlines/settlement-term.ts'
import { getLegalProfile } from '#domain/legal-profiles/get-profile.ts'
import type { LegalProfile, LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import type { CardPlace } from '#domain/service-cards/card.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** What the card's edition of the day of arrival says of a paper's procedure (edge case 43: it governs for life). */
export type CardRules = {
  symbol: string
  edition: number
  term: SettlementRule | null
  profile: LegalProfile
  /** Where finished documents are collected. */
  collection: CardPlace | null
}

const collectionSql = sql<CardPlace | null>`e.content -> 'collection'`

/** The rules of a paper, or null outside the catalogue. */
export async function findCardRules(
  tx: Tx,
  paper: { card_edition_id: string | null; arrived_on: string },
): Promise<CardRules | null> {
  if (paper.card_edition_id === null) return null
  const row = await tx
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['c.symbol', 'e.edition', 'e.profile', 'e.term_unit', 'e.term_count', collectionSql.as('collection')])
    .where('e.id', '=', paper.card_edition_id)
    .executeTakeFirstOrThrow()
  const { law } = (await readOfficeDays(tx)).legal
  return {
    symbol: row.symbol,
    edition: row.edition,
    term: termOf(row.term_unit, row.term_count),
    collection: await putFactsIn(tx, row.collection, paper.arrived_on),
    profile: getLegalProfile(row.profile as LegalProfileCode, paper.arrived_on, law),
  }
}

function termOf(
  unit: 'at-once' | 'days' | 'months' | 'working-days' | null,
  count: number | null,
): SettlementRule | null {
  if (unit === 'at-once') return 'at-once'
  return unit && count ? { unit, count } : null
}
