import { createHash, createHmac } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Language } from '#messages/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { openText, sealText } from '#platform/sealed-text.ts'
import type { Office } from '#web/office.ts'

type Secrets = Pick<Office, 'statusSecret'>
export type Subscription = Selectable<Database['subscriptions']>

const purpose = 'subscription address'

/** The secret in the links of a subscription's letters: derived each time, so that it need not be kept. */
export function linkToken({ statusSecret }: Secrets, id: string): string {
  return createHmac('sha256', statusSecret).update(`subscription:${id}`).digest('hex').slice(0, 40)
}

const tokenDigest = (token: string) => createHash('sha256').update(token).digest()

/** The address of a subscription that has not ended. */
export function addressOf({ statusSecret }: Secrets, { address_sealed }: Subscription): string {
  if (address_sealed === null) throw new Error('a subscription that ended has no address')
  return openText(statusSecret, purpose, address_sealed)
}

/** `told`: how the matter stood on the page that the client read while asking. */
export type Wish = { id: string; paperId: string; address: string; language: Language; told: string; at: Date }

/** Most letters that ask one address to confirm one matter: a stranger's address is not flooded. */
const mostAsked = 3
const askAgainMs = 10 * 60_000

/** Keeps the wish for notices; tells whether a letter that asks to confirm it is due now. */
export async function insertWish(tx: Tx, office: Secrets, wish: Wish): Promise<{ id: string; letter: 'due' | 'no' }> {
  const { id, paperId, address, language, told, at } = wish
  const digest = createHmac('sha256', office.statusSecret).update(`${purpose}\n${address.toLowerCase()}`).digest()
  const known = await tx
    .selectFrom('subscriptions')
    .selectAll()
    .where('paper_id', '=', paperId)
    .where('address_digest', '=', digest)
    .where('state', '<>', 'ended')
    .forUpdate()
    .executeTakeFirst()
  if (known) return askAgain(tx, known, wish)
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('subscriptions')
    .values({
      ...{ id, paper_id: paperId, address_digest: digest, language, told, asked_at: at, looked_at: at },
      address_sealed: sealText(office.statusSecret, purpose, address),
      token_digest: tokenDigest(linkToken(office, id)),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return { id, letter: numInsertedOrUpdatedRows === 1n ? 'due' : 'no' }
}

async function askAgain(tx: Tx, { id, state, asked_at, asked_times }: Subscription, { told, at }: Wish) {
  const due = state === 'pending' && asked_times < mostAsked && at.getTime() - asked_at.getTime() >= askAgainMs
  if (!due) return { id, letter: 'no' as const }
  await tx
    .updateTable('subscriptions')
    .set({ asked_at: at, asked_times: asked_times + 1, told })
    .where('id', '=', id)
    .execute()
  return { id, letter: 'due' as const }
}

/** The subscription that a link names; undefined for any other text. */
export async function findByToken(db: Pick<Tx, 'selectFrom'>, token: string): Promise<Subscription | undefined> {
  return db.selectFrom('subscriptions').selectAll().where('token_digest', '=', tokenDigest(token)).executeTakeFirst()
}

/** The address is its owner's: from now on notices go to it. */
export async function setConfirmed(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('subscriptions')
    .set({ state: 'confirmed', confirmed_at: at, looked_at: at })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

/** Ends it and erases the address; once ended it stays as it ended. */
export async function endSubscription(
  tx: Tx,
  id: string,
  at: Date,
  why: 'unsubscribed' | 'matter-ended' | 'not-confirmed',
): Promise<void> {
  await tx
    .updateTable('subscriptions')
    .set({ state: 'ended', ended_at: at, ended_why: why, address_sealed: null })
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .execute()
}

/** A live subscription with the digest of its paper's code. */
export type Live = Subscription & { status_digest: Buffer }

/** Subscriptions to look at, those looked at longest ago first. */
export async function listLive(db: Pick<Tx, 'selectFrom'>, limit: number): Promise<Live[]> {
  return db
    .selectFrom('subscriptions')
    .innerJoin('papers', 'papers.id', 'subscriptions.paper_id')
    .selectAll('subscriptions')
    .select('papers.status_digest')
    .where('subscriptions.state', '<>', 'ended')
    .orderBy('subscriptions.looked_at')
    .limit(limit)
    .execute()
}

/** How the matter stood when it was looked at; answers how many notices went before, or undefined when another was first. */
export async function setTold(tx: Tx, one: Subscription, told: string, at: Date): Promise<number | undefined> {
  const row = await tx
    .updateTable('subscriptions')
    .set({ told, looked_at: at, notices: one.told === null || one.told === told ? one.notices : sql`notices + 1` })
    .where('id', '=', one.id)
    .where('state', '=', 'confirmed')
    .where('notices', '=', one.notices)
    .returning('notices')
    .executeTakeFirst()
  return row?.notices
}

/** Looked at, and nothing to do. */
export async function setLooked(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('subscriptions').set({ looked_at: at }).where('id', '=', id).execute()
}
