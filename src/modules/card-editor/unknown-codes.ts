import type { Kysely } from 'kysely'
import type { Fact } from '#domain/facts/fact.ts'
import { rateOn } from '#domain/facts/rates.ts'
import type { CardEdition, CardFee } from '#domain/service-cards/card.ts'
import { type CardRemark, type CardReview, when } from '#domain/service-cards/review-remark.ts'
import { zloty } from '#messages/money.ts'
import { readFacts } from '#modules/facts/index.ts'
import type { Database } from '#platform/db/types.ts'

/**
 * Codes of a card that are none of this office on a day (ISO): an account or a rate that the registry of facts does not hold
 * is asked about. What bars the card: a fee that would be left without any sum, and a class that the file plan has not,
 * because no case could be founded in it.
 */
export async function unknownCodes(db: Kysely<Database>, card: CardEdition, day: string): Promise<CardReview> {
  const { account } = card.payment
  const named = account !== null || card.fees.some(({ rate }) => rate !== null)
  const facts = named ? await readFacts(db) : []
  const rates = card.fees.map((fee, at) => reviewRate(fee, `fees.${at}`, facts, day))
  return {
    errors: [...rates.flatMap(({ errors }) => errors), ...(await unknownClass(db, card, day))],
    questions: [
      ...when(account !== null && !facts.some((fact) => isOpen(fact, 'account', account, day)), {
        field: 'payment.account',
        why: 'account-unknown',
        values: { code: account ?? '' },
      }),
      ...rates.flatMap(({ questions }) => questions),
    ],
  }
}

/** A fact that has not ended by the day; one that begins later is known already. */
const isOpen = ({ kind, key, to }: Fact, wanted: Fact['kind'], code: string, day: string) =>
  kind === wanted && key === code && (to === null || to >= day)

/**
 * A line that takes its sum from a rate: the rate holds on its first day, or the line says itself what is paid; and a sum
 * typed beside a rate that holds is that of the rate.
 */
function reviewRate({ rate, since, grosze, text }: CardFee, field: string, facts: readonly Fact[], day: string) {
  if (rate === null) return { errors: [], questions: [] }
  const from = since !== null && since > day ? since : day
  const sum = rateOn(rate, facts, from)
  const at = { field: `${field}.rate`, values: { code: rate } }
  const unknown = !facts.some((fact) => isOpen(fact, 'rate', rate, from))
  const later = sum === undefined && !unknown
  const bare = grosze === null && text === null
  const lost: CardRemark[] = [
    ...when(unknown, { ...at, why: bare ? 'rate-unknown-no-sum' : 'rate-unknown' }),
    ...when(later, { ...at, why: 'rate-not-yet', values: { code: rate, day: from } }),
  ]
  const differs = sum !== undefined && grosze !== null && grosze !== sum
  return {
    errors: [
      ...(bare ? lost : []),
      ...when(differs, { field: `${field}.grosze`, why: 'sum-beside-rate', values: { sum: zloty(sum ?? 0) } }),
    ],
    questions: bare ? [] : lost,
  }
}

async function unknownClass(db: Kysely<Database>, { jrwaClass }: CardEdition, day: string): Promise<CardRemark[]> {
  if (jrwaClass === null) return []
  const found = await db
    .selectFrom('jrwa_classes')
    .select('symbol')
    .where('symbol', '=', jrwaClass)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .executeTakeFirst()
  return when(found === undefined, { field: 'jrwaClass', why: 'jrwa-unknown', values: { code: jrwaClass } })
}
