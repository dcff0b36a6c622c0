import type { Answers } from '#domain/guide/questions.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A checklist about to be kept; days ISO. */
export type NewChecklist = {
  id: string
  codeDigest: Buffer
  editionId: string
  answers: Answers
  createdAt: Date
  expiresOn: string
}

/** Keeps a checklist and drops those that expired before `sweep` (ISO day). */
export async function insertChecklist(tx: Tx, one: NewChecklist, sweep: string): Promise<void> {
  await tx.deleteFrom('checklists').where('expires_on', '<', sweep).execute()
  await tx
    .insertInto('checklists')
    .values({
      id: one.id,
      code_digest: one.codeDigest,
      edition_id: one.editionId,
      answers: JSON.stringify(one.answers),
      created_at: one.createdAt,
      expires_on: one.expiresOn,
    })
    .execute()
}
