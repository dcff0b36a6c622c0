import { createHash } from 'node:crypto'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { canonicalJson } from '#platform/audit-log.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** When an edition is in force, from its first day on; a draft never is. */
export type EditionState = { state: 'draft' } | { state: 'published'; validFrom: string }

/** An edition about to be stored, with the keys it needs from the rest of the office. */
export type NewEdition = {
  symbol: string
  content: CardEdition
  unitId: string | null
  state: EditionState
  registerCode: string | null
  /** What the imported file said, word for word; null for a card written here. */
  source: unknown
}

/** The newest edition of a card as an import sees it. */
export type LatestEdition = { cardId: string; edition: number; content: CardEdition; published: 'yes' | 'no' }

/**
 * Fingerprint of what an edition says, the same for the same content in whatever order its fields lie (the database keeps
 * none). Editions stored before carry the fingerprint of their day; to compare, it is taken anew of their upgraded content.
 */
export function contentDigest(content: CardEdition): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** The newest edition of the card with this symbol, and whether any edition of it was ever published. */
export async function findLatestEdition(tx: Tx, symbol: string): Promise<LatestEdition | undefined> {
  const rows = await tx
    .selectFrom('service_cards as card')
    .innerJoin('card_editions as edition', 'edition.card_id', 'card.id')
    .select(['card.id as cardId', 'edition.edition', 'edition.content', 'edition.state'])
    .where('card.symbol', '=', symbol)
    .orderBy('edition.edition', 'desc')
    .execute()
  const [latest] = rows
  if (!latest) return undefined
  const { state: _state, content, ...found } = latest
  return {
    ...found,
    content: readCardContent(content),
    published: rows.some(({ state }) => state === 'published') ? 'yes' : 'no',
  }
}

function termColumns({ term }: CardEdition) {
  if (term === null) return { term_unit: null, term_count: null }
  return term === 'at-once' ? { term_unit: term, term_count: null } : { term_unit: term.unit, term_count: term.count }
}

function stateColumns(state: EditionState, now: Date) {
  if (state.state === 'draft') return { state: state.state }
  return { state: state.state, valid_from: state.validFrom, published_at: now }
}

/** Stores a new edition with its checklist, founding the card when its symbol is new; answers the number of the edition. */
export async function insertEdition(
  tx: Tx,
  { content, ...edition }: NewEdition,
  ids: { newId: () => string; now: Date },
) {
  const { newId, now } = ids
  const latest = await findLatestEdition(tx, edition.symbol)
  const cardId = latest?.cardId ?? newId()
  if (!latest)
    await tx.insertInto('service_cards').values({ id: cardId, symbol: edition.symbol, created_at: now }).execute()
  const id = newId()
  const number = (latest?.edition ?? 0) + 1
  const columns = {
    id,
    card_id: cardId,
    edition: number,
    ...stateColumns(edition.state, now),
    title: content.title,
    unit_id: edition.unitId,
    profile: content.profile,
    route: content.route,
    ...termColumns(content),
    on_the_spot: content.onTheSpot,
    jrwa_class: content.jrwaClass,
    register_code: edition.registerCode,
    content: JSON.stringify(content),
    content_sha256: contentDigest(content),
    source: edition.source === null ? null : JSON.stringify(edition.source),
    created_at: now,
  }
  await tx.insertInto('card_editions').values(columns).execute()
  // the question of a condition belongs to the guided questions, which read the content
  const items = content.items.map(({ amountGrosze, question: _question, ...item }, position) => ({
    ...item,
    id: newId(),
    edition_id: id,
    position: position + 1,
    amount_grosze: amountGrosze,
  }))
  if (items.length > 0) await tx.insertInto('card_items').values(items).execute()
  return number
}
