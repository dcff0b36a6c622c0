import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { CardEdition } from '#domain/service-cards/card.ts'
import type { ReleasedSpan } from '#domain/service-cards/publication.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { dayOf } from '#messages/dates.ts'
import { canonicalJson } from '#platform/audit-log.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { insertSymbol, lockSymbol, noteSymbols, turnSymbols } from './symbols-store.ts'

/** An edition about to be published, with the keys it needs from the rest of the office. */
export type NewEdition = {
  symbol: string
  /** The card it is an edition of; left out, the one that has or had the symbol, or a new one. */
  cardId?: string
  content: CardEdition
  unitId: string
  /** Its first and its last day (ISO, inclusive; null: without end). */
  validFrom: string
  validTo: string | null
  registerCode: string | null
  /** Who released it; null for cards that came with the office. */
  publishedBy: string | null
  /** What the imported file said, word for word; null for a card written here. */
  source: unknown
}

/** A published edition as the next one must know it. */
export type PublishedEdition = ReleasedSpan & {
  id: string
  cardId: string
  content: CardEdition
  registerCode: string | null
}

/**
 * Fingerprint of what an edition says, the same for the same content in whatever order its fields lie (the database keeps
 * none). Editions stored before carry the fingerprint of their day; to compare, it is taken anew of their upgraded content.
 */
export function contentDigest(content: CardEdition): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/**
 * The published editions of the card that has or had this symbol, newest first, locked as `lockCard` says; a symbol that no
 * card has is locked too, so that two cards are never founded under it.
 */
export async function lockEditions(tx: Tx, symbol: string): Promise<PublishedEdition[]> {
  const cardId = await lockSymbol(tx, symbol)
  return cardId === undefined ? [] : lockCard(tx, cardId)
}

/** The published editions of a card, newest first; until the transaction ends nobody else releases or ends one. */
export async function lockCard(tx: Tx, cardId: string): Promise<PublishedEdition[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`card ${cardId}`}, 0))`.execute(tx)
  const rows = await tx
    .selectFrom('service_cards as card')
    .innerJoin('card_editions as edition', 'edition.card_id', 'card.id')
    .select([
      'edition.id',
      'card.id as cardId',
      'edition.edition',
      'edition.valid_from as validFrom',
      'edition.valid_to as validTo',
      'edition.released_to as releasedTo',
      'edition.content',
      'edition.register_code as registerCode',
    ])
    .where('card.id', '=', cardId)
    .orderBy('edition.edition', 'desc')
    .execute()
  return rows.map(({ content, validFrom, ...row }) => ({
    ...row,
    validFrom: validFrom as string,
    content: readCardContent(content),
  }))
}

/** Gives published editions their last days, and their card's symbols theirs; nothing else of an edition ever changes. */
export async function endEditions(
  tx: Tx,
  editions: readonly { id: string; cardId: string; validTo: string | null }[],
): Promise<void> {
  for (const { id, validTo } of editions)
    await tx.updateTable('card_editions').set({ valid_to: validTo }).where('id', '=', id).execute()
  for (const cardId of new Set(editions.map((one) => one.cardId))) await noteSymbols(tx, cardId)
}

function termColumns({ term }: CardEdition) {
  if (term === null) return { term_unit: null, term_count: null }
  return term === 'at-once' ? { term_unit: term, term_count: null } : { term_unit: term.unit, term_count: term.count }
}

/** Publishes a new edition with its checklist, founding the card when its symbol is new; its card goes by its symbol from its first day. */
export async function insertEdition(
  tx: Tx,
  { content, ...edition }: NewEdition,
  { newId, now }: { newId: () => string; now: Date },
): Promise<{ id: string; edition: number; cardId: string }> {
  const known = edition.cardId ?? (await lockSymbol(tx, edition.symbol))
  const cardId = known ?? (await foundCard(tx, edition, { newId, now }))
  const [latest] = await lockCard(tx, cardId)
  const id = newId()
  const number = (latest?.edition ?? 0) + 1
  const columns = {
    id,
    card_id: cardId,
    edition: number,
    state: 'published' as const,
    valid_from: edition.validFrom,
    valid_to: edition.validTo,
    released_to: edition.validTo,
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
    published_at: now,
    published_by: edition.publishedBy,
  }
  await tx.insertInto('card_editions').values(columns).execute()
  await insertItems(tx, id, content, newId)
  await noteSymbols(tx, cardId)
  await turnSymbols(tx, dayOf(now), cardId)
  return { id, edition: number, cardId }
}

async function foundCard(
  tx: Tx,
  { symbol, validFrom }: Pick<NewEdition, 'symbol' | 'validFrom'>,
  { newId, now }: { newId: () => string; now: Date },
): Promise<string> {
  const id = newId()
  await tx.insertInto('service_cards').values({ id, symbol, created_at: now }).execute()
  await insertSymbol(tx, { symbol, cardId: id, since: validFrom })
  return id
}

async function insertItems(tx: Tx, editionId: string, content: CardEdition, newId: () => string): Promise<void> {
  // the question of a condition and the line of the price list are read from the content
  const items = content.items.map(({ amountGrosze, question: _question, fee: _fee, ...item }, position) => ({
    ...item,
    id: newId(),
    edition_id: editionId,
    position: position + 1,
    amount_grosze: amountGrosze,
  }))
  if (items.length > 0) await tx.insertInto('card_items').values(items).execute()
}
