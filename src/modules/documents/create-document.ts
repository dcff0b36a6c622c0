import { ownWordsLetter } from '#domain/documents/own-words.ts'
import { dayOf } from '#messages/dates.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { addJob } from '#platform/jobs/jobs.ts'
import { contentDigest } from './content-digest.ts'
import { RENDER_DOCUMENT } from './jobs/render-document.ts'
import { findOwnWords } from './own-words.query.ts'
import { insertDocument } from './store.ts'
import { type PrintableContent, TEMPLATE_EDITION } from './templates.ts'

export type DocumentOf = {
  /** The final content, as a builder of `#domain/documents` made it. */
  content: PrintableContent
  paperId: string | null
  caseId: string | null
  createdBy: string | null
}

/**
 * Freezes a paper's content in the caller's transaction and queues its drawing; answers the document's id.
 * Whatever changes later, the paper says what was true when the act was done, with the office's own paragraph of the day.
 */
export async function createDocument(
  tx: Tx,
  { content: given, paperId, caseId, createdBy }: DocumentOf,
  { newId, now, papers }: { newId: () => string; now: Date; papers?: unknown[] },
): Promise<string> {
  const content = await withOwnWords(tx, given, dayOf(now))
  papers?.push(content)
  const id = newId()
  const { kind, title } = content.head
  await insertDocument(tx, {
    ...{ id, kind, title, content, paperId, caseId, createdBy },
    contentSha256: contentDigest(content),
    templateEdition: TEMPLATE_EDITION,
    createdAt: now,
  })
  await addJob(tx, RENDER_DOCUMENT, { documentId: id }, { jobKey: `${RENDER_DOCUMENT}:${id}` })
  return id
}

async function withOwnWords(tx: Tx, content: PrintableContent, day: string): Promise<PrintableContent> {
  const letter = ownWordsLetter(content)
  const ownWords = letter && (await findOwnWords(tx, letter, day))
  return ownWords === undefined ? content : { ...content, ownWords }
}
