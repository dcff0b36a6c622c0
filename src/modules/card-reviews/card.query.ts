import type { Temporal } from '#domain/calendar/temporal.ts'
import type { Actor } from '#domain/people/roles.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'
import { heldPositions, positionsOf } from './positions.query.ts'
import { findReviewLines, type ReviewLine } from './reviews.query.ts'

/** A look at the card that was made, newest first. */
export type ReviewDone = { on: string; edition: number; remark: string | null; by: string }

/** One card with its looks; `positions` are those of the reader, `held` those to whom it may be given. */
export type ReviewedCard = ReviewLine & {
  today: string
  done: ReviewDone[]
  positions: string[]
  held: string[]
}

type Db = Parameters<typeof findReviewLines>[0]

/**
 * A card with an edition in force, with every look at it.
 * @throws NotFound
 */
export async function getReviewedCard(
  db: Db,
  cardId: string,
  { today, actor }: { today: Temporal.PlainDate; actor: Actor },
): Promise<ReviewedCard> {
  const [line] = await findReviewLines(db, today, cardId)
  if (!line) throw new NotFound('card')
  const [done, positions, held] = await Promise.all([doneOf(db, cardId), positionsOf(db, actor), heldPositions(db)])
  return { ...line, today: today.toString(), done, positions, held }
}

async function doneOf(db: Pick<Tx, 'selectFrom'>, cardId: string): Promise<ReviewDone[]> {
  const rows = await db
    .selectFrom('card_review_acts as a')
    .innerJoin('staff as s', 's.id', 'a.reviewed_by')
    .select(['a.reviewed_on as on', 'a.edition', 'a.remark', 's.given_name', 's.surname'])
    .where('a.card_id', '=', cardId)
    .orderBy('a.reviewed_at', 'desc')
    .execute()
  return rows.map(({ given_name, surname, ...row }) => ({ ...row, by: `${given_name} ${surname}` }))
}
