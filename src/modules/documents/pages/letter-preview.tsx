import type { NoticeContent } from '#domain/documents/notice.ts'
import type { OrderContent } from '#domain/documents/order.ts'
import { message } from '#messages/index.ts'

/** A letter that may be looked at before it is finished: its final content, the same that is frozen and drawn. */
export type PreviewedLetter = NoticeContent | OrderContent

/** Every word of a letter as it would go out, in the order of the paper. */
export function LetterPreview({ content }: { readonly content: PreviewedLetter }) {
  const { head } = content
  return (
    <article class="ok-letter" aria-label={`${head.title}: ${content.addressee[0]}`}>
      <p class="govuk-body">
        {head.office.name}, {head.office.address}
        <br />
        {head.placeAndDate}
        {head.caseSign && (
          <>
            <br />
            {head.caseSign.label}: {head.caseSign.value}
          </>
        )}
      </p>
      <p class="govuk-body">
        <strong>{content.addressee.join(', ')}</strong>
      </p>
      <h3 class="govuk-heading-s">{head.title}</h3>
      {'ruling' in content ? <Ruling content={content} /> : <Sentences content={content} />}
      <Reasons grounds={content.grounds} />
      <Numbered title={message('documents.preview.instruction')} items={content.instruction} />
      {'together' in content && content.together && <p class="govuk-body">{content.together}</p>}
      {'enclosures' in content && (
        <Numbered title={message('documents.preview.enclosures')} items={content.enclosures} />
      )}
      {content.signatures.map((one) => (
        <p class="govuk-body" key={one.caption}>
          {[one.caption, one.name, one.position].filter(Boolean).join(', ')}
        </p>
      ))}
    </article>
  )
}

function Ruling({ content }: { readonly content: OrderContent }) {
  return (
    <>
      <p class="govuk-body">{content.opening}</p>
      <p class="govuk-body">
        <strong>
          {content.verdict} {content.ruling}
        </strong>
      </p>
    </>
  )
}

function Sentences({ content }: { readonly content: NoticeContent }) {
  return (
    <>
      {content.sentences.map((sentence) => (
        <p class="govuk-body" key={sentence}>
          {sentence}
        </p>
      ))}
      {content.points && (
        <>
          <p class="govuk-body">{content.points.lead}</p>
          <ul class="govuk-list govuk-list--bullet">
            {content.points.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Reasons({ grounds }: { readonly grounds: readonly string[] }) {
  if (grounds.length === 0) return null
  return (
    <>
      <h4 class="govuk-heading-s">{message('documents.preview.grounds')}</h4>
      {grounds.map((ground) => (
        <p class="govuk-body ok-written" key={ground}>
          {ground}
        </p>
      ))}
    </>
  )
}

function Numbered({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h4 class="govuk-heading-s">{title}</h4>
      <ol class="govuk-list govuk-list--number">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </>
  )
}
