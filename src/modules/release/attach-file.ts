import { accept } from '#domain/outcome.ts'
import { mayAttach } from '#domain/release/result-file.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { lockCase } from '#modules/cases/index.ts'
import {
  type FileToAttach,
  insertFile,
  listCopies,
  questionOf,
  type ResultCopy,
  sharingCopies,
} from './result-files-store.ts'
import { getCaseOfResult, type LockedResult, lockResult } from './store.ts'

export type Attaching = { resultId: string; file: FileToAttach }

/** `copies`: how many copies of the document have the file now, one for each party. */
export type AttachedFile = { resultId: string; copies: number; signature: FileToAttach['signature'] }

/**
 * Attaches the file of a document that was signed outside (art. 14 § 1a KPA): to it and to the copies of the other parties,
 * because all of them get the same one. With it the document can leave through e-Doręczenia.
 */
export const attachFile = act<Attaching, AttachedFile, { why: string }>(
  'release.attach-file',
  async (frame, { resultId, file }) => {
    const { result, copies } = await lockForFile(frame, resultId)
    const judged = mayAttach(questionOf(result, copies, file.signature))
    if (!judged.ok) return judged
    const getting = sharingCopies(result, copies)
    await attachTo(frame, getting, file)
    for (const copy of getting) frame.record({ ...lineOf(result, copy, file), event: 'result-file-attached' })
    return accept({ resultId, copies: getting.length, signature: file.signature })
  },
)

/** Locks the case and the document; the copies stand still with the case. */
export async function lockForFile(frame: ActFrame, resultId: string) {
  const found = await lockCase(frame.tx, await getCaseOfResult(frame.tx, resultId))
  const result = await lockResult(frame.tx, resultId)
  frame.allow({ unitIds: [found.unit_id] }, result.id)
  return { result, copies: await listCopies(frame.tx, result) }
}

/** Writes one row for each copy. */
export async function attachTo(
  { tx, newId, now, actor }: ActFrame,
  copies: readonly ResultCopy[],
  { sha256, ...file }: FileToAttach,
): Promise<void> {
  for (const { id } of copies)
    await insertFile(tx, {
      ...{ id: newId(), result_id: id, ...file, file_sha256: sha256 },
      ...{ attached_at: now, attached_by: actor.staffId },
    })
}

/** What the history says of a file. */
export function lineOf(result: LockedResult, copy: ResultCopy, file: FileToAttach) {
  const data = { title: result.title, name: file.name, digest: file.sha256.slice(0, 16), resultId: copy.id }
  return { paperId: copy.paperId, caseId: result.case_id, data }
}
