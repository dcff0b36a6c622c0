import { accept } from '#domain/outcome.ts'
import { mayReplace } from '#domain/release/result-file.ts'
import { act } from '#modules/act.ts'
import { type AttachedFile, type Attaching, attachTo, lineOf, lockForFile } from './attach-file.ts'
import { endFile, questionOf, sharingCopies } from './result-files-store.ts'

export type Replacing = Attaching & { reason: string }

/**
 * Replaces the file of a document that has not left, with the reason; the earlier one stays in the file as it was. What has
 * left is corrected by an order (art. 113 KPA), not by another file.
 */
export const replaceFile = act<Replacing, AttachedFile, { why: string }>(
  'release.replace-file',
  async (frame, { resultId, file, reason }) => {
    const { result, copies } = await lockForFile(frame, resultId)
    const judged = mayReplace(questionOf(result, copies, file.signature), file.sha256)
    if (!judged.ok) return judged
    const getting = sharingCopies(result, copies)
    for (const { id } of getting) await endFile(frame.tx, id, { at: frame.now, by: frame.actor.staffId, reason })
    await attachTo(frame, getting, file)
    for (const copy of getting) {
      const line = lineOf(result, copy, file)
      frame.record({ ...line, event: 'result-file-replaced', data: { ...line.data, reason } })
    }
    return accept({ resultId, copies: getting.length, signature: file.signature })
  },
)
