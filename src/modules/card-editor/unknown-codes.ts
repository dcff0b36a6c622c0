import type { Kysely } from 'kysely'
import type { CardEdition } from '#domain/service-cards/card.ts'
import type { CardRemark, CardReview } from '#domain/service-cards/review-remark.ts'
import { readFacts } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'

/**
 * Codes of a card that are none of this office: an account or a rate that the registry of facts does not hold is asked about;
 * a class that the file plan of the day (ISO) has not is an error, because no case could be founded in it.
 */
export async function unknownCodes(db: Kysely<Database>, card: CardEdition, day: string): Promise<CardReview> {
  const named = [
    { kind: 'account', field: 'payment.account', code: card.payment.account },
    ...card.fees.map(({ rate }, at) => ({ kind: 'rate', field: `fees.${at}.rate`, code: rate })),
  ].filter(({ code }) => code !== null)
  const facts = named.length > 0 ? await readFacts(db) : []
  const unknown = named.filter(({ kind, code }) => !facts.some((fact) => fact.kind === kind && fact.key === code))
  const questions = unknown.map(({ kind, field, code }) => ({
    field,
    why: `${kind}-unknown`,
    values: { code: code ?? '' },
  }))
  return { errors: await unknownClass(db, card, day), questions }
}

async function unknownClass(db: Kysely<Database>, { jrwaClass }: CardEdition, day: string): Promise<CardRemark[]> {
  if (jrwaClass === null || (await hasClass(db, jrwaClass, day))) return []
  return [{ field: 'jrwaClass', why: 'jrwa-unknown', values: { code: jrwaClass } }]
}

async function hasClass(db: Kysely<Database>, symbol: string, day: string): Promise<boolean> {
  const found = await db
    .selectFrom('jrwa_classes')
    .select('symbol')
    .where('symbol', '=', symbol)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .executeTakeFirst()
  return found !== undefined
}
