import type { ActFrame } from '#modules/act.ts'
import { createDocument } from '#modules/documents/index.ts'

type Letter = Parameters<typeof createDocument>[1]['content']

/** Freezes letters in the act's transaction; answers their ids in the same order. */
export async function writeLetters(
  frame: ActFrame,
  letters: readonly Letter[],
  of: { paperId: string | null; caseId: string | null },
): Promise<string[]> {
  const ids: string[] = []
  for (const content of letters)
    ids.push(await createDocument(frame.tx, { content, ...of, createdBy: frame.actor.staffId }, frame))
  return ids
}
