import type { VNode } from 'preact'
import { dateTime, longDate } from '#messages/dates.ts'
import { fileSize } from '#messages/file-size.ts'
import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { Tag } from '#web/components/tag.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import type { StaffContext } from '#web/route.ts'
import type { UploadLine, UploadsData } from '../panel.tsx'
import { AssessForms } from './assess-forms.tsx'

export type UploadsPanelProps = { data: UploadsData; context: StaffContext; paper: PaperFacts }

/** Files that the client sent to open lacks; those that wait for a person come first, with their forms. */
export function UploadsPanel(props: UploadsPanelProps): VNode {
  const { uploads } = props.data
  const waiting = uploads.filter((one) => one.state === 'received')
  const done = uploads.filter((one) => one.state !== 'received')
  return (
    <section aria-labelledby="uploads">
      <h2 class="govuk-heading-m" id="uploads">
        {message('uploads.title')}
      </h2>
      {waiting.map((upload) => (
        <Waiting key={upload.id} upload={upload} />
      ))}
      {waiting.length > 0 && props.data.may === 'assess' && <AssessForms {...props} waiting={waiting} />}
      {done.length > 0 && (
        <ul class="govuk-list">
          {done.map((upload) => (
            <li key={upload.id}>
              <FileLink upload={upload} /> {doneWords(upload)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function doneWords({ refusal, note, who, arrivedOn }: UploadLine): string {
  const why = refusal
    ? `${message('uploads.state.refused')} ${message(`uploads.refusal.${refusal}`)} `
    : `${message('uploads.state.accepted')} `
  const told = message('uploads.doneBy', { who: who ?? '', day: longDate(arrivedOn) })
  return note === '' ? `${why}${told}` : `${why}${told} ${message('uploads.noted', { note })}`
}

function Waiting({ upload }: { upload: UploadLine }) {
  const { item, scan, lastDay, arrivedOn, assessBy } = upload
  const late = lastDay !== null && arrivedOn > lastDay
  return (
    <>
      <h3 class="govuk-heading-s">{item}</h3>
      <p class="govuk-body">
        <FileLink upload={upload} />
        <br />
        {message('uploads.came', { at: dateTime(new Date(upload.receivedAt)) })}{' '}
        {late && <Tag kind="warning">{message('uploads.late', { day: longDate(lastDay) })}</Tag>}
        <br />
        {message('uploads.assessBy', { day: longDate(assessBy) })}
      </p>
      {scan !== 'clean' && (
        <WarningText>{message(`uploads.scan.${scan}`, { threat: upload.threat ?? '' })}</WarningText>
      )}
    </>
  )
}

/** The file by its kind and size; one that may not be opened is only named. */
function FileLink({ upload: { id, name, kind, bytes, scan } }: { upload: UploadLine }) {
  const text = message('uploads.file', { name, kind: kind.toUpperCase(), size: fileSize(bytes) })
  if (scan === 'waiting' || scan === 'infected') return <>{text}</>
  return (
    <a class="govuk-link" href={`/uploads/${id}/file`}>
      {text}
    </a>
  )
}
