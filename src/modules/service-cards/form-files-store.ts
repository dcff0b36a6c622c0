import type { FormKind } from '#domain/service-cards/card-forms.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A file of the store that becomes a form of a card; `by` null when no person brought it. */
export type NewFormFile = {
  sha256: string
  kind: FormKind
  bytes: number
  fileName: string
  scan: 'off' | 'clean'
  by: string | null
  at: Date
}

/** Notes that a stored file is a form, so that it may be given out; once for each file, however often it comes. */
export async function keepFormFile(tx: Tx, { fileName, by, at, ...file }: NewFormFile): Promise<void> {
  await tx
    .insertInto('card_form_files')
    .values({ ...file, file_name: fileName, kept_by: by, kept_at: at })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

/** Which of these digests are files of forms. */
export async function knownFormFiles(
  db: Pick<Tx, 'selectFrom'>,
  digests: readonly string[],
): Promise<ReadonlySet<string>> {
  if (digests.length === 0) return new Set()
  const rows = await db
    .selectFrom('card_form_files')
    .select('sha256')
    .where('sha256', 'in', [...digests])
    .execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}
