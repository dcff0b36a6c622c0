import type { Kysely } from 'kysely'
import type { CardEdition } from '#domain/service-cards/card.ts'
import type { CardRemark } from '#domain/service-cards/review-remark.ts'
import { readFacts } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'

/**
 * Codes of a card that are none of this office: an account or a rate that the registry of facts does not hold, a class that is
 * not in the file plan of the day (ISO). A card brought from another office has them; its author is asked.
 */
export async function unknownCodes(db: Kysely<Database>, card: CardEdition, day: string): Promise<CardRemark[]> {
  const named = [
    { kind: 'account', field: 'payment.account', code: card.payment.account },
    ...card.fees.map(({ rate }, at) => ({ kind: 'rate', field: `fees.${at}.rate`, code: rate })),
  ].filter(({ code }) => code !== null)
  const facts = named.length > 0 ? await readFacts(db) : []
  const unknown = named.filter(({ kind, code }) => !facts.some((fact) => fact.kind === kind && fact.key === code))
  const remarks = unknown.map(({ kind, field, code }) => ({
    field,
    why: `${kind}-unknown`,
    values: { code: code ?? '' },
  }))
  const { jrwaClass } = card
  if (jrwaClass === null || (await hasClass(db, jrwaClass, day))) return remarks
  return [...remarks, { field: 'jrwaClass', why: 'jrwa-unknown', values: { code: jrwaClass } }]
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
