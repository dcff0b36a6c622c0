import type { OwnWordsLetter } from '#domain/documents/own-words.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A paragraph about to be kept; `words` null ends it from that day (ISO). `source`: the office it was taken from. */
export type NewOwnWords = {
  id: string
  letter: OwnWordsLetter
  from: string
  words: string | null
  source: string | null
}

/** Keeps a paragraph; `known` when the letter has one from that day. */
export async function insertOwnWords(
  tx: Tx,
  { id, letter, from: valid_from, words, source }: NewOwnWords,
  { by, at }: { by: string | null; at: Date },
): Promise<'new' | 'known'> {
  const added = await tx
    .insertInto('letter_words')
    .values({ id, letter, valid_from, words, source, entered_by: by, entered_at: at })
    .onConflict((conflict) => conflict.columns(['letter', 'valid_from']).where('withdrawn_at', 'is', null).doNothing())
    .executeTakeFirstOrThrow()
  return added.numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}

/** Takes a paragraph back; it stays with the reason. */
export async function withdrawOwnWordsRow(
  tx: Tx,
  id: string,
  { by, at, why }: { by: string; at: Date; why: string },
): Promise<void> {
  const withdrawn = { withdrawn_by: by, withdrawn_at: at, withdrawn_why: why }
  await tx.updateTable('letter_words').set(withdrawn).where('id', '=', id).execute()
}

/** The paragraph that a letter has from the latest day on, in force or still to come; undefined for none. */
export async function latestOwnWords(tx: Tx, letter: OwnWordsLetter) {
  return tx
    .selectFrom('letter_words')
    .select(['id', 'valid_from as from', 'words'])
    .where('letter', '=', letter)
    .where('withdrawn_at', 'is', null)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
}
