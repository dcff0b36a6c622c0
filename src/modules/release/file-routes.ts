import { createHash } from 'node:crypto'
import { mayAttach, mayReplace, RESULT_FILE_KINDS, type ResultFileKind } from '#domain/release/result-file.ts'
import { message } from '#messages/index.ts'
import { isId } from '#modules/cases/index.ts'
import { signatureIn } from '#platform/signature-mark.ts'
import type { Refusal } from '#web/act.ts'
import { mostFileBytes } from '#web/check-file.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffFile } from '#web/route.ts'
import { type KeptFile, type SeenFile, staffUpload } from '#web/staff-upload.ts'
import { type AttachedFile, attachFile } from './attach-file.ts'
import { attachForm, replaceForm } from './forms.ts'
import { replaceFile } from './replace-file.ts'
import { getResultFile } from './result-file.query.ts'
import { type FileToAttach, listCopies, questionOf } from './result-files-store.ts'

const page = ({ params }: StaffContext) => `/results/${params.id}`
const back = { after: ({ resultId }: AttachedFile) => `/results/${resultId}#document-file`, back: page }

/** The file as it lies in the store, with whether a signature lies in it. */
async function toAttach({ services }: StaffContext, file: KeptFile): Promise<FileToAttach> {
  const kind = file.kind as ResultFileKind
  const { name, bytes, sha256, scan } = file
  const signature = signatureIn(await services.files.readFile(sha256), kind)
  // a file that was not looked at was turned away before
  return { name, kind, bytes, sha256, signature, scan: scan === 'clean' ? 'clean' : 'off' }
}

/** What the act would say of a file that is not stored yet; one that is there already is left to the act. */
function judge(how: 'attach' | 'replace') {
  return async (_form: unknown, { services, params }: StaffContext, file: SeenFile): Promise<Refusal | undefined> => {
    const { db } = services.database
    const id = params.id ?? ''
    const result = isId(id)
      ? await db.selectFrom('results').selectAll().where('id', '=', id).executeTakeFirst()
      : undefined
    if (!result) return undefined
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    const question = questionOf(
      result,
      await listCopies(db, result),
      signatureIn(file.bytes, file.kind as ResultFileKind),
    )
    if (question.current === sha256) return undefined
    const judged = how === 'attach' ? mayAttach(question) : mayReplace(question, sha256)
    return judged.ok ? undefined : judged.refusal
  }
}

const done = ({ copies }: AttachedFile) => message('release.file.attached', { count: copies })

/** The file of a finished document: attached, replaced while it has not left, downloaded. */
export const fileRoutes: readonly Route[] = [
  staffUpload({
    ...back,
    path: '/results/:id/files',
    summary:
      'Dołącza do gotowego dokumentu plik podpisany poza programem (PDF albo XML); z nim dokument wyjdzie przez e-Doręczenia.',
    act: attachFile,
    form: attachForm,
    upload: { kinds: RESULT_FILE_KINDS, most: mostFileBytes, scan: 'needed', judge: judge('attach') },
    input: async (_form, context, file) => ({
      resultId: recordId(context.params.id),
      file: await toAttach(context, file),
    }),
    done,
  }),
  staffUpload({
    ...back,
    path: '/results/:id/files/correction',
    summary: 'Zastępuje plik dokumentu, który jeszcze nie wyszedł, z podaniem powodu; poprzedni plik zostaje w aktach.',
    act: replaceFile,
    form: replaceForm,
    upload: { kinds: RESULT_FILE_KINDS, most: mostFileBytes, scan: 'needed', judge: judge('replace') },
    input: async ({ replaceReason: reason }, context, file) => ({
      ...{ resultId: recordId(context.params.id), reason },
      file: await toAttach(context, file),
    }),
    done,
  }),
  staffFile({
    path: '/result-files/:id',
    permission: 'release.read-rack',
    event: 'view-logged',
    summary: 'Podaje plik gotowego dokumentu do pobrania, także taki, który zastąpiono.',
    subject: ({ id }) => id ?? '',
    save: 'always',
    file: ({ services, actor, params }) => getResultFile(services, actor, params.id ?? ''),
  }),
]
