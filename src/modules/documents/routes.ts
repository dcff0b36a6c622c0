import { z } from 'zod'
import { can } from '#domain/people/can.ts'
import { NotFound } from '#web/act.ts'
import { type Route, type StaffContext, staffFile, staffForm } from '#web/route.ts'
import { findDocumentFacts, subjectOf } from './documents.query.ts'
import { ownWordsRoutes } from './own-words-routes.ts'
import { printDocument } from './print-document.ts'
import { type DocumentRoom, getDuplicate, getRenderedDocument } from './render-document.ts'

/** Where documents are read and printed: the PDF as it was made, and prints of it; and what the office adds to letters. */
export const documentRoutes: readonly Route[] = [
  ...ownWordsRoutes,
  staffFile({
    path: '/documents/:id.pdf',
    permission: 'documents.read-document',
    event: 'view-logged',
    summary: 'Pokazuje dokument w postaci PDF, tak jak powstał.',
    subject: ({ id }) => id ?? '',
    file: async (context) => pdf(await admitted(context), (room, id) => getRenderedDocument(room, id)),
  }),
  staffForm({
    path: '/documents/:id/prints',
    summary: 'Odnotowuje wydruk dokumentu; drugi i następny wydruk to duplikat.',
    act: printDocument,
    form: z.object({}),
    input: (_form, context) => ({ documentId: context.params.id ?? '' }),
    after: (print) => `/documents/${print.documentId}/prints/${print.ordinal}.pdf`,
    back: (context) => `/documents/${context.params.id}.pdf`,
  }),
  staffFile({
    path: '/documents/:id/prints/:ordinal.pdf',
    permission: 'documents.read-document',
    event: 'view-logged',
    summary: 'Pokazuje wydruk dokumentu: pierwszy jest oryginałem, następne duplikatami.',
    subject: ({ id }) => id ?? '',
    file: async (context) => {
      const draw = context.params.ordinal === '1' ? getRenderedDocument : getDuplicate
      return pdf(await admitted(context), draw)
    },
  }),
]

async function admitted(context: StaffContext): Promise<{ room: DocumentRoom; id: string }> {
  const { services, actor, params } = context
  const id = params.id ?? ''
  const facts = await findDocumentFacts(services.database.db, id)
  if (!facts || !can(actor, 'documents.read-document', subjectOf(facts))) throw new NotFound('document')
  return { room: documentRoom(services), id }
}

/** What drawing a document needs of the services. */
function documentRoom(services: StaffContext['services']): DocumentRoom {
  return { db: services.database.db, files: services.files, now: () => services.clock.now() }
}

async function pdf(
  { room, id }: { room: DocumentRoom; id: string },
  draw: typeof getRenderedDocument,
): Promise<{ bytes: Uint8Array; type: string; name: string }> {
  const { bytes } = await draw(room, id)
  return { bytes, type: 'application/pdf', name: `${id}.pdf` }
}
