import type { Kysely } from 'kysely'
import { hasReferences, unknownFacts } from '#domain/facts/references.ts'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { reviewCard } from '#domain/service-cards/review-card.ts'
import type { CardRemark, CardReview } from '#domain/service-cards/review-remark.ts'
import { putFactsIn, putRatesIn, readFacts } from '#modules/facts/index.ts'
import { knownFormFiles } from '#modules/service-cards/index.ts'
import type { Database } from '#platform/db/types.ts'
import type { DraftContent } from './drafts-store.ts'
import { lawOfOffice } from './law-of-office.ts'
import { unknownCodes } from './unknown-codes.ts'
import { unknownPlaces, unknownRegister } from './unknown-places.ts'

/** A unit of the office today, as a card names it. */
export type UnitOfCard = { id: string; symbol: string; name: string }

/** The unit a card names, when the office has it on a day (ISO): one that is to end later still exists. */
export async function findUnitOf(
  db: Kysely<Database>,
  { unit }: Pick<CardEdition, 'unit'>,
  day: string,
): Promise<UnitOfCard | undefined> {
  const living = db
    .selectFrom('units')
    .select(['id', 'symbol', 'name'])
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
  if (unit.symbol !== null) return living.where('symbol', '=', unit.symbol).executeTakeFirst()
  const all = unit.name === null ? [] : await living.execute()
  return all.find(({ name }) => name.toLowerCase() === unit.name?.toLowerCase())
}

/** What bars a card and what its author is asked, by the law and the places, units and registers of the office on a day (ISO). */
export async function reviewDraft(
  db: Kysely<Database>,
  { content: card, registerCode }: DraftContent,
  day: string,
): Promise<CardReview> {
  const [{ content: priced } = { content: card }] = await putRatesIn(db, [{ content: card }], day)
  const { errors, questions } = reviewCard(priced, await lawOfOffice(db), day)
  const named = card.unit.symbol ?? card.unit.name
  const gone = named !== null && (await findUnitOf(db, card, day)) === undefined
  const unit = gone ? [{ field: 'unit.symbol', why: 'unit-gone', values: { unit: named } }] : []
  const lost = [...(await unknownTokens(db, card, day)), ...(await unknownForms(db, card))]
  const codes = await unknownCodes(db, card, day)
  const places = await unknownPlaces(db, await putFactsIn(db, card, day))
  const register = await unknownRegister(db, registerCode)
  return {
    errors: [...unit, ...register, ...lost, ...places.errors, ...codes.errors, ...errors],
    questions: [...places.questions, ...codes.questions, ...questions],
  }
}

/** Forms whose file is no form here: a digest alone gives nobody another file of the store. */
async function unknownForms(db: Kysely<Database>, { forms }: CardEdition): Promise<CardRemark[]> {
  const known = await knownFormFiles(
    db,
    forms.map(({ sha256 }) => sha256),
  )
  return forms.flatMap(({ sha256, name }, at) =>
    known.has(sha256) ? [] : [{ field: `forms.${at}`, why: 'form-file-unknown', values: { name } }],
  )
}

/** References to facts of the office that nobody answers that day, as „{telefon:wgd}”. */
async function unknownTokens(db: Kysely<Database>, card: CardEdition, day: string): Promise<CardRemark[]> {
  if (!hasReferences(card)) return []
  const tokens = unknownFacts(JSON.stringify(card), await readFacts(db), day)
  return tokens.map((token) => ({ field: '', why: 'fact-unknown', values: { token } }))
}
