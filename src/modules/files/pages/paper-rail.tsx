import type { ComponentChildren } from 'preact'
import { dateTime } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import type { FileDocument, PaperFile } from '../paper-file.ts'

/** What stands beside the acts: how the client wants the answer, and the printed papers. */
export function PaperRail({ file }: { readonly file: PaperFile }) {
  return (
    <>
      <Delivery file={file} />
      <Documents documents={file.documents} />
    </>
  )
}

function Delivery({ file }: { readonly file: PaperFile }) {
  if (!file.deliveryForm) return null
  return (
    <section aria-labelledby="delivery">
      <h2 class="govuk-heading-m" id="delivery">
        {message('files.paper.delivery')}
      </h2>
      <p class="govuk-body">{message(`files.delivery.${file.deliveryForm}` as MessageKey)}</p>
      {file.deliveryReason && (
        <p class="govuk-hint">{message('files.deliveryReason', { reason: file.deliveryReason })}</p>
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
