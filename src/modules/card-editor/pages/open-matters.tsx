import { message } from '#messages/index.ts'
import { RegisterNumber } from '#web/components/register-number.tsx'
import type { OpenMattersFound } from '../open-matters.ts'

/** Matters in progress on the card: whether they stay as they are or somebody decides about each, and which these are. */
export function OpenMattersPart({ found }: { readonly found: OpenMattersFound }) {
  const { effect, basis, count, seen, papers } = found
  return (
    <section aria-labelledby="open-matters">
      <h2 class="govuk-heading-m" id="open-matters">
        {message('editionChanges.open.title')}
      </h2>
      <p class="govuk-body">
        {count === 0
          ? message('editionChanges.open.none')
          : message(`editionChanges.open.${effect}`, { count, basis: basis ?? message('cardChanges.nothing') })}{' '}
        {count > 0 && message('editionChanges.open.seen', { seen })}
      </p>
      {papers.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {papers.map((matter) => (
            <li key={`${matter.number}/${matter.year}`}>
              <Matter matter={matter} />
            </li>
          ))}
          {count > papers.length && <li>{message('editionChanges.open.more')}</li>}
        </ul>
      )}
    </section>
  )
}

function Matter({ matter: { number, year, edition, unit, paper } }: { matter: OpenMattersFound['papers'][number] }) {
  const no = <RegisterNumber number={number} year={year} size="inline" />
  const said = [paper?.title, paper?.sign, message('editionChanges.open.under', { edition }), unit]
  return (
    <>
      {paper ? (
        <a class="govuk-link" href={`/papers/${paper.id}`}>
          {no}
        </a>
      ) : (
        no
      )}{' '}
      {said.filter(Boolean).join(', ')}
    </>
  )
}
