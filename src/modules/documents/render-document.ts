import type { Kysely } from 'kysely'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import type { FileStore } from '#platform/files.ts'
import { saveRendering } from './store.ts'
import { drawDocument, type PrintableContent, type PrintMark } from './templates.ts'

export type DocumentRoom = { db: Kysely<Database>; files: FileStore; now: () => Date }

export type RenderedDocument = { title: string; bytes: Uint8Array; pages: number }

/**
 * The PDF of a document: drawn and stored at the first call, read from the store ever after. No lock is held while it
 * is drawn; two callers at once draw the same bytes, and the first one's record stands.
 * @throws NoResultError when there is no such document; DamagedFileError when the stored file is not what was stored
 */
export async function getRenderedDocument(room: DocumentRoom, id: string): Promise<RenderedDocument> {
  const document = await getDocument(room, id)
  if (document.file_sha256 !== null && document.pages !== null)
    return { title: document.title, pages: document.pages, bytes: await room.files.readFile(document.file_sha256) }
  const { bytes, pages } = await drawDocument(contentOf(document), markOf(document, 'original'), document.created_at)
  const fileSha256 = await room.files.storeFile(bytes)
  const rendering = { fileSha256, pages, bytes: bytes.length, renderedAt: room.now() }
  await inTransaction(room.db, (tx) => saveRendering(tx, id, rendering))
  return { title: document.title, bytes, pages }
}

/** The same content with the mark „duplikat”, drawn for a second or later print; it is not stored. */
export async function getDuplicate(room: DocumentRoom, id: string): Promise<RenderedDocument> {
  const document = await getDocument(room, id)
  const drawn = await drawDocument(contentOf(document), markOf(document, 'duplicate'), document.created_at)
  return { title: document.title, ...drawn }
}

type Stored = Awaited<ReturnType<typeof getDocument>>

function getDocument({ db }: DocumentRoom, id: string) {
  return db
    .selectFrom('documents')
    .select(['id', 'title', 'content', 'content_sha256', 'file_sha256', 'pages', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Only `createDocument` writes this column, with a content of this shape. */
const contentOf = (document: Stored): PrintableContent => document.content as unknown as PrintableContent

function markOf(document: Stored, copy: PrintMark['copy']): PrintMark {
  return { documentId: document.id, contentSha256: document.content_sha256, copy }
}
