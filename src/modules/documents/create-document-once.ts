import type { Tx } from '#platform/db/transaction.ts'
import { contentDigest } from './content-digest.ts'
import { createDocument, type DocumentOf } from './create-document.ts'

/**
 * The case's document with exactly this content, made only when there is none yet: for papers that show how things
 * stand (the metryka), which would otherwise multiply with every look.
 */
export async function createDocumentOnce(
  tx: Tx,
  document: DocumentOf & { caseId: string },
  making: { newId: () => string; now: Date },
): Promise<string> {
  const same = await tx
    .selectFrom('documents')
    .select('id')
    .where('case_id', '=', document.caseId)
    .where('kind', '=', document.content.head.kind)
    .where('content_sha256', '=', contentDigest(document.content))
    .executeTakeFirst()
  return same?.id ?? createDocument(tx, document, making)
}
