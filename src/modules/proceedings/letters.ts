import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { contentDigest, createDocument, type PreviewedLetter } from '#modules/documents/index.ts'

/** What stands for letters that somebody looked at: the same words give the same text. */
export function sealOf(letters: readonly PreviewedLetter[]): string {
  return contentDigest(letters)
}

/**
 * Freezes letters in the act's transaction; answers their ids in the same order. What was looked at before must be what
 * goes out: when the words have changed since (another day, a corrected address) nothing is written.
 */
export async function finishLetters(
  frame: ActFrame,
  letters: readonly PreviewedLetter[],
  { seen, paperId, caseId }: { seen: string | null; paperId: string | null; caseId: string | null },
): Promise<Outcome<string[], { why: 'letter-changed' }>> {
  if (seen !== null && seen !== sealOf(letters)) return refuse({ why: 'letter-changed' })
  const ids: string[] = []
  for (const content of letters)
    ids.push(await createDocument(frame.tx, { content, paperId, caseId, createdBy: frame.actor.staffId }, frame))
  return accept(ids)
}
