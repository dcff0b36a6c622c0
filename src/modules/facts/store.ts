import type { KeptFact } from '#domain/facts/fact.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'

/** A fact about to be kept. */
export type NewFact = { id: string; kind: KeptFact; key: string; label: string; about: readonly string[] }

/** A version about to be kept; `value` null ends the fact. `by` null: loaded with the office. */
export type NewVersion = { id: string; factId: string; from: string; value: string | null; source: string }

type By = { by: string | null; at: Date }

/** Adds a fact; `known` when its kind has one of that key already. */
export async function insertFact(tx: Tx, fact: NewFact, at: Date): Promise<'new' | 'known'> {
  const added = await tx
    .insertInto('facts')
    .values({ ...fact, about: [...fact.about], created_at: at })
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
    .executeTakeFirstOrThrow()
  return added.numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}

/** Adds a version. */
export async function insertVersion(tx: Tx, version: NewVersion, { by, at }: By): Promise<void> {
  const { id, factId: fact_id, from: valid_from, value, source } = version
  await tx
    .insertInto('fact_versions')
    .values({ id, fact_id, valid_from, value, source, entered_by: by, entered_at: at })
    .execute()
}

/** A fact with its newest version, locked while the fact changes. */
export type LockedFact = {
  id: string
  kind: KeptFact
  key: string
  label: string
  latest: { id: string; from: string; value: string | null } | null
}

/**
 * Locks a fact against other changes of it.
 * @throws NotFound
 */
export async function getFactForUpdate(tx: Tx, id: string): Promise<LockedFact> {
  const fact = await tx
    .selectFrom('facts')
    .select(['id', 'kind', 'key', 'label'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!fact) throw new NotFound('fact')
  const latest = await tx
    .selectFrom('fact_versions')
    .select(['id', 'valid_from as from', 'value'])
    .where('fact_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { ...fact, latest: latest ?? null }
}

/** Takes a version back; it stays with the reason. */
export async function withdrawVersionRow(
  tx: Tx,
  id: string,
  { by, at, why }: { by: string; at: Date; why: string },
): Promise<void> {
  await tx
    .updateTable('fact_versions')
    .set({ withdrawn_by: by, withdrawn_at: at, withdrawn_why: why })
    .where('id', '=', id)
    .execute()
}

/** What a person said of a contradiction. */
export type NewVerdict = { id: string; digest: string; card: string; why: string; excerpt: string; reason: string }

/** Keeps that a contradiction is none; `known` when somebody said so already. */
export async function insertVerdict(
  tx: Tx,
  { card, ...verdict }: NewVerdict,
  { by, at }: { by: string; at: Date },
): Promise<'new' | 'known'> {
  const added = await tx
    .insertInto('finding_verdicts')
    .values({ ...verdict, card_symbol: card, said_by: by, said_at: at })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .executeTakeFirstOrThrow()
  return added.numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}
