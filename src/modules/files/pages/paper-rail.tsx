import type { ComponentChildren } from 'preact'
import { dateTime } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { FileDocument, PaperFile } from '../paper-file.ts'

/** What stands beside the acts: the promise and the printed papers. */
export function PaperRail({ file }: { readonly file: PaperFile }) {
  return (
    <>
      <Promised file={file} />
      <Documents documents={file.documents} />
    </>
  )
}

function Promised({ file }: { readonly file: PaperFile }) {
  const delivery = file.deliveryForm && message(`files.delivery.${file.deliveryForm}` as MessageKey)
  return (
    <section aria-labelledby="promise">
      <h2 class="govuk-heading-m" id="promise">
        {message('files.paper.promise')}
      </h2>
      {file.expectedOn ? (
        <p class="govuk-body">
          {message('files.paper.expected')}: <DateText day={file.expectedOn} />
        </p>
      ) : (
        <p class="govuk-body">{message('files.paper.noPromise')}</p>
      )}
      {file.expectedOn && file.expectedWhy.length > 0 && <WhyThisDate steps={file.expectedWhy} />}
      {delivery && (
        <p class="govuk-body">
          {message('files.paper.delivery')}: {delivery}
        </p>
      )}
    </section>
  )
}

interface DocumentsProps {
  readonly documents: readonly FileDocument[]
  /** What may be printed besides. */
  readonly children?: ComponentChildren
}

/** Printed papers of the file, each leading to its PDF. */
export function Documents({ documents, children }: DocumentsProps) {
  return (
    <section aria-labelledby="documents">
      <h2 class="govuk-heading-m" id="documents">
        {message('files.paper.documents')}
      </h2>
      {documents.length === 0 ? (
        <p class="govuk-body">{message('files.paper.noDocuments')}</p>
      ) : (
        <ul class="govuk-list">
          {documents.map((one) => (
            <li key={one.id}>
              <a href={`/documents/${one.id}.pdf`}>
                {message('files.paper.document', { title: one.title, when: dateTime(new Date(one.at)) })}
              </a>
              {one.standing === 'superseded' && message('files.paper.superseded')}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}
