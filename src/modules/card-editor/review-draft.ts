import type { Kysely } from 'kysely'
import { hasReferences, unknownFacts } from '#domain/facts/references.ts'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { reviewCard } from '#domain/service-cards/review-card.ts'
import type { CardRemark, CardReview } from '#domain/service-cards/review-remark.ts'
import { readFacts } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'
import { lawOfOffice } from './law-of-office.ts'

/** A unit of the office today, as a card names it. */
export type UnitOfCard = { id: string; symbol: string; name: string }

/** The unit a card names, when the office has it today. */
export async function findUnitOf(
  db: Kysely<Database>,
  { unit }: Pick<CardEdition, 'unit'>,
): Promise<UnitOfCard | undefined> {
  const living = db.selectFrom('units').select(['id', 'symbol', 'name']).where('valid_to', 'is', null)
  if (unit.symbol !== null) return living.where('symbol', '=', unit.symbol).executeTakeFirst()
  const all = unit.name === null ? [] : await living.execute()
  return all.find(({ name }) => name.toLowerCase() === unit.name?.toLowerCase())
}

/** What bars a card and what its author is asked, by the law of the office on a day (ISO) and by its units today. */
export async function reviewDraft(db: Kysely<Database>, card: CardEdition, day: string): Promise<CardReview> {
  const { errors, questions } = reviewCard(card, await lawOfOffice(db), day)
  const named = card.unit.symbol ?? card.unit.name
  const gone = named !== null && (await findUnitOf(db, card)) === undefined
  const unit = gone ? [{ field: 'unit.symbol', why: 'unit-gone', values: { unit: named } }] : []
  return { errors: [...unit, ...(await unknownTokens(db, card, day)), ...errors], questions }
}

/** References to facts of the office that nobody answers that day, as „{telefon:wgd}”. */
async function unknownTokens(db: Kysely<Database>, card: CardEdition, day: string): Promise<CardRemark[]> {
  if (!hasReferences(card)) return []
  const tokens = unknownFacts(JSON.stringify(card), await readFacts(db), day)
  return tokens.map((token) => ({ field: '', why: 'fact-unknown', values: { token } }))
}
