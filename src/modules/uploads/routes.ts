import { message } from '#messages/index.ts'
import { type Route, type StaffContext, staffFile, staffForm } from '#web/route.ts'
import { acceptUpload } from './accept-upload.ts'
import { acceptanceForm, refusalForm } from './forms.ts'
import { refuseUpload } from './refuse-upload.ts'
import { getUploadedFile } from './upload-file.query.ts'

const page = (context: StaffContext) => `/papers/${context.params.id}`
const back = { after: (_answer: unknown, context: StaffContext) => page(context), back: page }
const target = ({ params }: StaffContext, version: number | null) => ({ paperId: params.id ?? '', version })

/** What the office does with files that clients sent; the forms stand on the paper's page. */
export const uploadRoutes: readonly Route[] = [
  staffFile({
    path: '/uploads/:id/file',
    permission: 'uploads.read-upload',
    event: 'view-logged',
    summary: 'Podaje plik przesłany przez klienta do pobrania.',
    subject: ({ id }) => id ?? '',
    save: 'always',
    file: ({ services, actor, params }) => getUploadedFile(services, actor, params.id ?? ''),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/uploads/acceptance',
    summary: 'Przyjmuje przesłany plik: brak jest uzupełniony w dniu jego nadejścia (art. 64 § 2 KPA).',
    act: acceptUpload,
    form: acceptanceForm,
    input: ({ version, uploadId, uploadAcceptedNote }, context) => ({
      ...target(context, version),
      uploadId,
      note: uploadAcceptedNote,
    }),
    done: () => message('uploads.done.accepted'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/uploads/refusal',
    summary: 'Nie przyjmuje przesłanego pliku i podaje klientowi powód.',
    act: refuseUpload,
    form: refusalForm,
    input: ({ version, refusedUploadId: uploadId, uploadRefusal: refusal, uploadRefusedNote: note }, context) => ({
      ...target(context, version),
      uploadId,
      refusal,
      note,
    }),
    done: () => message('uploads.done.refused'),
  }),
]
