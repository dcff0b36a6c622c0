import { message } from '#messages/index.ts'
import type { ToldDifference } from '../change-summary.ts'

/** What an edition changes: first in one line, then change by change; texts that change nothing in behaviour apart. */
export function CardChanges({ difference }: { readonly difference: ToldDifference }) {
  const { summary, behaviour, words } = difference
  if (behaviour.length === 0 && words.length === 0) return <p class="govuk-body">{message('cardChanges.same')}</p>
  return (
    <>
      {behaviour.length === 0 ? (
        <p class="govuk-body">{message('cardChanges.none')}</p>
      ) : (
        <>
          <p class="govuk-body">
            <strong class="ok-sentence">{summary}.</strong>
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {behaviour.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {words.length > 0 && (
        <p class="govuk-body">
          {message('cardChanges.words', {
            fields: words.map((field) => message(`cardChanges.word.${field}`)).join(', '),
          })}
        </p>
      )}
    </>
  )
}
