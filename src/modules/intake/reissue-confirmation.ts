import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import { supersedeDocument } from '#modules/documents/index.ts'
import { writeConfirmation } from './issue-confirmation.ts'

/** Writes the last confirmation of filing anew after a correction; the one given stays, superseded. Null when none was given. */
export async function reissueConfirmation(frame: ActFrame, paper: LockedPaper): Promise<string | null> {
  const given = await frame.tx
    .selectFrom('documents')
    .select('id')
    .where('paper_id', '=', paper.id)
    .where('kind', '=', 'confirmation')
    .where('superseded_by', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  if (!given) return null
  const id = await writeConfirmation(frame, paper)
  await supersedeDocument(frame.tx, given.id, id)
  return id
}
