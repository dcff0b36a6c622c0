import { can } from '#domain/people/can.ts'
import { permittedInResult } from '#domain/release/result-states.ts'
import { dateTime } from '#messages/dates.ts'
import { fileSize } from '#messages/file-size.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { ResultCard } from '../result.query.ts'
import type { ResultFileRow } from '../result-file.query.ts'

type Props = { readonly card: ResultCard; readonly context: StaffContext }

/** The file that a document has now; undefined when it has none. */
export const currentFile = (files: readonly ResultFileRow[]) => files.find(({ replacedAt }) => replacedAt === null)

/** The file of a document that was signed outside: what it is, what it was before, and the form of who may attach one. */
export function ResultFileSection({ card, context }: Props) {
  const file = currentFile(card.files)
  const old = card.files.filter(({ replacedAt }) => replacedAt !== null)
  const here = permittedInResult(card.state, 'release.dispatch-result')
  const may =
    here && can(context.actor, file ? 'release.replace-file' : 'release.attach-file', { unitIds: [card.unitId] })
  if (!file && !may) return null
  return (
    <section aria-labelledby="document-file">
      <h2 class="govuk-heading-m" id="document-file">
        {message('release.file')}
      </h2>
      {file ? <FileFacts file={file} /> : <p class="govuk-body">{message('release.file.none')}</p>}
      {may && (file ? <ReplaceForm card={card} context={context} /> : <AttachForm card={card} context={context} />)}
      {old.length > 0 && <OldFiles files={old} />}
    </section>
  )
}

function FileFacts({ file }: { readonly file: ResultFileRow }) {
  const attached = { when: dateTime(new Date(file.attachedAt)), who: file.who }
  return (
    <SummaryList
      rows={[
        { key: message('release.file.name'), value: <FileLink file={file} /> },
        { key: message('release.file.signature'), value: message(`release.file.signature.${file.signature}`) },
        { key: message('release.file.scan'), value: message(`release.file.scan.${file.scan}`) },
        { key: message('release.file.attachedBy'), value: message('release.file.whenWho', attached) },
        { key: message('release.file.digest'), value: <code>{file.sha256.match(/.{4}/g)?.join(' ')}</code> },
      ]}
    />
  )
}

/** The file by its name, kind and size; the browser saves it. */
export function FileLink({
  file: { id, name, kind, bytes },
}: {
  readonly file: Pick<ResultFileRow, 'id' | 'name' | 'kind' | 'bytes'>
}) {
  return (
    <a class="govuk-link" href={`/result-files/${id}`}>
      {message('release.file.link', { name, kind: kind.toUpperCase(), size: fileSize(bytes) })}
    </a>
  )
}

function AttachForm({ card, context }: Props) {
  const action = `/results/${card.id}/files`
  const field = fieldOf(context.flash, action)
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()} encoding="multipart">
      <TextField
        {...field('file')}
        type="file"
        label={message('release.file.attach')}
        hint={message('release.file.attachHelp')}
      />
      <Button kind="secondary">{message('release.file.attachSubmit')}</Button>
    </Form>
  )
}

function ReplaceForm({ card, context }: Props) {
  const action = `/results/${card.id}/files/correction`
  const { flash } = context
  const field = fieldOf(flash, action)
  return (
    <Details summary={message('release.file.replace')} state={flash.action === action ? 'open' : 'closed'}>
      <p class="govuk-body">{message('release.file.replaceHelp')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()} encoding="multipart">
        <TextField {...field('file')} type="file" label={message('release.file.field')} />
        <TextField
          {...field('replaceReason')}
          label={message('release.file.reason')}
          maxLength={300}
          autocomplete="off"
        />
        <Button kind="secondary">{message('release.file.replaceSubmit')}</Button>
      </Form>
    </Details>
  )
}

function OldFiles({ files }: { readonly files: readonly ResultFileRow[] }) {
  return (
    <>
      <h3 class="govuk-heading-s">{message('release.file.old')}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {files.map((file) => (
          <li key={file.id}>
            <FileLink file={file} />:{' '}
            {message('release.file.replaced', {
              when: dateTime(new Date(file.replacedAt ?? '')),
              who: file.replacedBy ?? '',
              reason: file.reason ?? '',
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
