import { z } from 'zod'
import type { Tasks } from '#platform/jobs/jobs.ts'
import { type DocumentRoom, getRenderedDocument } from '../render-document.ts'

export const RENDER_DOCUMENT = 'render-document'

const payloadShape = z.object({ documentId: z.uuid() })

/** Draws a document right after the act that made it. Run twice it changes nothing; a failure is tried again. */
export function renderDocumentTask(room: DocumentRoom): Tasks[string] {
  return async (payload) => {
    await getRenderedDocument(room, payloadShape.parse(payload).documentId)
  }
}
