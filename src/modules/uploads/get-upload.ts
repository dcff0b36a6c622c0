import { isId } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'
import { findUpload, type Upload } from './store.ts'

/** An upload of a locked paper. @throws NotFound */
export async function getUpload(tx: Tx, paperId: string, id: string): Promise<Upload> {
  const found = isId(id) ? await findUpload(tx, paperId, id) : undefined
  if (!found) throw new NotFound('upload')
  return found
}
