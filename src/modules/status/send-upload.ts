import { parseStatusCode } from '#domain/registers/status-code.ts'
import { message } from '#messages/index.ts'
import { attemptKey, takeAttempt } from '#modules/admin/index.ts'
import { statusDigest } from '#modules/registers/index.ts'
import { takeUpload, type UploadTrouble } from '#modules/uploads/index.ts'
import { mostFileBytes } from '#web/check-file.ts'
import { type PublicContext, publicUpload, type Route, type SentForm, type UploadAnswer } from '#web/route.ts'
import { type FoundStatus, findStatus } from './find-status.ts'
import { sendForm } from './forms.ts'
import { type SendingTrouble, statusPage } from './pages/status.tsx'
import { statusFormPage } from './pages/status-form.tsx'
import { onStatusPage, toStatusPage, troubleOf } from './show-status.ts'

/** Forms with a file that one source, and everybody about one paper, may send in a quarter of an hour. */
const mostForms = 30

type Found = Extract<FoundStatus, { kind: 'found' }>

/** The file that a client sends from the page of the code to an open lack. */
export const sendUploadRoute: Route = publicUpload({
  path: '/s/:code/uploads',
  summary: 'Przyjmuje od klienta plik do braku wskazanego w wezwaniu; ocenia go pracownik.',
  event: 'upload-received',
  form: sendForm,
  most: mostFileBytes,
  async take(read, context) {
    const found = await findStatus(context, context.params.code ?? '')
    if (found.kind !== 'found')
      return {
        kind: 'page',
        trouble: troubleOf(found) ?? gone,
        page: statusFormPage({ trouble: found, context: onStatusPage(context, { code: context.params.code ?? '' }) }),
      }
    const attempt = await countAttempt(context, found)
    if (attempt.allowed === 'no') return tooMany(context, found, attempt.minutes)
    return answer(context, found, await read())
  },
})

/** The address of the form, opened as a page after a refusal, a change of language or a reload. */
export const sendPageRoute = toStatusPage('/s/:code/uploads')

const gone = { status: 404, kind: 'unknown-status-code', title: '' }

async function answer(context: PublicContext, found: Found, { fields, file }: SentForm): Promise<UploadAnswer> {
  const form = sendForm.safeParse(fields)
  const itemId = typeof fields.itemId === 'string' ? fields.itemId : ''
  if (!form.success) return back(context, found, { field: 'itemId', why: 'item', itemId })
  if (!file) return back(context, found, { field: 'file', why: 'file', itemId })
  const { services } = context
  const parsed = parseStatusCode(found.code)
  const digest = statusDigest(await services.office(), parsed.valid ? parsed.code : '')
  const taken = await takeUpload(services, { digest, itemId, key: form.data.requestId ?? services.newId(), file })
  if (taken.kind === 'taken') return { kind: 'go', to: `/s/${found.code}#sent`, data: { taken: true } }
  // whatever the rule says of the lack, the page below shows it as it stands now
  const now = await findStatus(context, found.code)
  const { why } = taken.trouble
  return back(context, now.kind === 'found' ? now : found, { field: aboutFile(why) ? 'file' : '', why, itemId })
}

const aboutFile = (why: UploadTrouble['why']) =>
  ['upload-empty', 'upload-too-long', 'upload-kind', 'upload-name', 'upload-infected'].includes(why)

type Back = Pick<SendingTrouble, 'field' | 'itemId'> & { why: 'item' | 'file' | UploadTrouble['why'] }

/** The page again, with what is wrong at its field; a program gets the sentence. */
function back(context: PublicContext, found: Found, { field, why, itemId }: Back): UploadAnswer {
  const { language } = context.frame.preferences
  const text = message(`status.send.trouble.${why}`, undefined, language)
  const shown = field !== '' && canStillSend(found) ? field : ''
  const page = statusPage({ ...found, trouble: { field: shown, text, itemId }, context: onStatusPage(context, found) })
  const title = message(`status.send.trouble.${why}`)
  return { kind: 'page', trouble: { status: 422, kind: why, title, errors: { [field]: title } }, page }
}

/** The form is there to be corrected. */
const canStillSend = ({ status }: Found) => status.supplement.items.some(({ way }) => way === 'upload')

async function countAttempt(context: PublicContext, { code }: Found) {
  const { services, source } = context
  const keys = await Promise.all([
    attemptKey(services, 'upload-source', source),
    attemptKey(services, 'upload-code', code),
  ])
  return takeAttempt(
    services,
    keys.map((key) => ({ key, most: mostForms })),
  )
}

function tooMany(context: PublicContext, found: Found, minutes: number): UploadAnswer {
  const { language } = context.frame.preferences
  const text = message('status.send.trouble.too-many', { minutes }, language)
  const page = statusPage({ ...found, trouble: { field: '', text, itemId: '' }, context: onStatusPage(context, found) })
  const title = message('status.send.trouble.too-many', { minutes })
  return {
    kind: 'page',
    trouble: { status: 429, kind: 'too-many-files', title, retryAfterSeconds: minutes * 60 },
    page,
  }
}
