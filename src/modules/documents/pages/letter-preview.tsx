import type { LetterHead, Signature } from '#domain/documents/letter.ts'
import { message } from '#messages/index.ts'
import { type LetterPart, letterParts } from '../letter-parts.ts'

/** A paper that may be looked at before it is finished: its final content, the same that is frozen and drawn. */
export type LookedPaper = {
  head: LetterHead
  addressee?: string[]
  signatures?: Signature[]
  copies?: string[]
  ownWords?: string
}

/** Every word of a paper as it would go out, in the order of the paper. */
export function LetterPreview({ content }: { readonly content: LookedPaper }) {
  const { head, addressee, signatures = [], copies = [], ownWords } = content
  return (
    <article class="ok-letter" aria-label={addressee ? `${head.title}: ${addressee[0]}` : head.title}>
      <p class="govuk-body">
        {[
          `${head.office.name}, ${head.office.address}`,
          head.unit ?? null,
          head.office.contact,
          head.placeAndDate,
          numbered(head.number),
          numbered(head.caseSign),
        ]
          .filter((line) => line !== null)
          .map((line) => (
            <span class="ok-letter__line" key={line}>
              {line}
            </span>
          ))}
      </p>
      {addressee && (
        <p class="govuk-body">
          <strong>{addressee.join(', ')}</strong>
        </p>
      )}
      <h2 class="govuk-heading-s">{head.title}</h2>
      {(letterParts(content) ?? []).map((part) => (
        <Part key={part.lines.join('')} part={part} />
      ))}
      {signatures.map((one) => (
        <p class="govuk-body" key={one.caption}>
          {[one.caption, one.name, one.position].filter(Boolean).join(', ')}
        </p>
      ))}
      {copies.length > 0 && <p class="govuk-body">{message('documents.look.copies', { names: copies.join('; ') })}</p>}
      {ownWords && (
        <Part part={{ heading: message('ownWords.heading'), kind: 'written', lines: [ownWords], weight: 'plain' }} />
      )}
    </article>
  )
}

const numbered = (number: LetterHead['number']) => (number === null ? null : `${number.label}: ${number.value}`)

function Part({ part }: { readonly part: LetterPart }) {
  const { heading, kind, lines, weight } = part
  return (
    <>
      {heading && <h3 class="govuk-heading-s">{heading}</h3>}
      {kind === 'list' ? (
        <ol class="govuk-list govuk-list--number">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        lines.map((line) => (
          <p class={kind === 'written' ? 'govuk-body ok-written' : 'govuk-body'} key={line}>
            {weight === 'strong' ? <strong>{line}</strong> : line}
          </p>
        ))
      )}
    </>
  )
}
