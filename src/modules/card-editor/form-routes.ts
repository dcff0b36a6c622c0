import { FORM_KINDS, type FormKind } from '#domain/service-cards/card-forms.ts'
import { message } from '#messages/index.ts'
import { mostFileBytes } from '#web/check-file.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffFile, staffForm } from '#web/route.ts'
import { staffUpload } from '#web/staff-upload.ts'
import { addForm } from './add-form.ts'
import { getDraftForm } from './draft-form.query.ts'
import { addFormForm, removeFormForm } from './forms.ts'
import { draftPath } from './pages/card-fields.ts'
import { removeForm } from './remove-form.ts'

const draftId = ({ params }: StaffContext) => recordId(params.id)
const after = (answer: { draftId: string }) => `${draftPath(answer.draftId)}#forms`
const back = (context: StaffContext) => draftPath(draftId(context))

/** Files of forms: added to a draft, taken off it, looked at before the card is released. */
export const formRoutes: readonly Route[] = [
  staffUpload({
    path: '/cards/drafts/:id/forms',
    summary:
      'Dodaje do projektu karty formularz do pobrania (PDF, DOCX, ODT, RTF); rodzaj poznaje się po treści pliku.',
    act: addForm,
    form: addFormForm,
    upload: { kinds: FORM_KINDS, most: mostFileBytes, scan: 'needed' },
    input: ({ revision, formName }, context, { scan, kind, ...file }) => ({
      draftId: draftId(context),
      revision,
      name: formName,
      // a file that was not looked at was turned away before
      file: { ...file, kind: kind as FormKind, scan: scan === 'clean' ? ('clean' as const) : ('off' as const) },
    }),
    after,
    back,
    done: () => message('cardEditor.formAdded'),
  }),
  staffForm({
    path: '/cards/drafts/:id/forms/removal',
    summary: 'Zdejmuje formularz z projektu karty; wydania, które go mają, zachowują plik.',
    act: removeForm,
    form: removeFormForm,
    input: (form, context) => ({ ...form, draftId: draftId(context) }),
    after,
    back,
    done: () => message('cardEditor.formRemoved'),
  }),
  staffFile({
    path: '/cards/drafts/:id/forms/:file',
    permission: 'card-editor.read-cards',
    event: 'none',
    summary: 'Podaje formularz z projektu karty do sprawdzenia przed wydaniem.',
    save: 'always',
    file: (context) => getDraftForm(context.services, draftId(context), context.params.file ?? ''),
  }),
]
