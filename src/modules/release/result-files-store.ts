import type { Insertable, Selectable } from 'kysely'
import type { FileQuestion, ResultFileKind, SignatureMark } from '#domain/release/result-file.ts'
import type { ResultState } from '#domain/release/result-states.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import type { LockedResult } from './store.ts'

export type ResultFile = Selectable<Database['result_files']>

/** What is kept of a file that was checked and stored. */
export type FileToAttach = {
  name: string
  kind: ResultFileKind
  bytes: number
  sha256: string
  scan: 'off' | 'clean'
  signature: SignatureMark
}

type Reader = Pick<Tx, 'selectFrom'>

/** The file that a finished document has now; undefined when it has none. */
export async function findFile(db: Reader, resultId: string): Promise<ResultFile | undefined> {
  return db
    .selectFrom('result_files')
    .selectAll()
    .where('result_id', '=', resultId)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
}

/** One copy of a document: one for each party, finished in the same act. */
export type ResultCopy = { id: string; state: ResultState; paperId: string; sha256: string | null }

/** The copies of a document, itself among them, in the order of their ids. */
export async function listCopies(db: Reader, of: CopyOf): Promise<ResultCopy[]> {
  const rows = await db
    .selectFrom('results as r')
    .leftJoin('result_files as f', (join) => join.onRef('f.result_id', '=', 'r.id').on('f.replaced_at', 'is', null))
    .select(['r.id', 'r.state', 'r.paper_id', 'f.file_sha256'])
    .where('r.case_id', '=', of.case_id)
    .where('r.kind', '=', of.kind)
    .where('r.title', '=', of.title)
    .where('r.signed_on', '=', of.signed_on)
    .where('r.created_at', '=', of.created_at)
    .orderBy('r.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, state: row.state as ResultState },
    ...{ paperId: row.paper_id, sha256: row.file_sha256 },
  }))
}

type CopyOf = Pick<LockedResult, 'id' | 'case_id' | 'kind' | 'title' | 'signed_on' | 'created_at'>

/** A document and its copies as the rule of files asks after them. */
export function questionOf(result: CopyOf, copies: readonly ResultCopy[], signature: SignatureMark): FileQuestion {
  const mine = copies.find(({ id }) => id === result.id)
  const current = mine?.sha256 ?? null
  const left = copies.some(
    ({ id, state, sha256 }) => id !== result.id && sha256 !== null && sha256 === current && !waits(state),
  )
  const kind = result.kind as FileQuestion['kind']
  return { kind, state: mine?.state ?? 'delivered', signature, current, copies: left ? 'left' : 'here' }
}

const waits = (state: ResultState) => state === 'in-unit' || state === 'on-the-way' || state === 'on-rack'

/** The copies that get the file of a document: those that wait, and have none or the same as it. */
export function sharingCopies(result: CopyOf, copies: readonly ResultCopy[]): ResultCopy[] {
  const current = copies.find(({ id }) => id === result.id)?.sha256 ?? null
  return copies.filter(({ state, sha256 }) => waits(state) && sha256 === current)
}

/** Attaches a stored file to a document. */
export async function insertFile(tx: Tx, row: Insertable<Database['result_files']>): Promise<void> {
  await tx.insertInto('result_files').values(row).execute()
}

/** Ends the file that a document has, with the reason. */
export async function endFile(
  tx: Tx,
  resultId: string,
  { at, by, reason }: { at: Date; by: string; reason: string },
): Promise<void> {
  await tx
    .updateTable('result_files')
    .set({ replaced_at: at, replaced_by: by, replaced_reason: reason })
    .where('result_id', '=', resultId)
    .where('replaced_at', 'is', null)
    .execute()
}
