import { message } from '#messages/index.ts'
import { RegisterNumber } from '#web/components/register-number.tsx'
import type { CaseEdition } from '../case-panel.tsx'
import { whyWords } from './why-words.ts'

/** Which papers of a case wait for a decision about a later edition, each leading to where one decides. */
export function CaseEditions({ papers }: { readonly papers: readonly CaseEdition[] }) {
  return (
    <section aria-labelledby="newer-editions">
      <h2 class="govuk-heading-m" id="newer-editions">
        {message('editionChanges.title')}
      </h2>
      <p class="govuk-body">{message('editionChanges.case.lead')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {papers.map(({ id, number, year, title, symbol, before, after, effect, may }) => (
          <li key={id}>
            <a class="govuk-link" href={`/papers/${id}#newer-edition-decision`}>
              {message(`editionChanges.case.${may}`)} <RegisterNumber number={number} year={year} size="inline" />
            </a>
            : {message('editionChanges.case.line', { title, symbol, before, after, why: whyWords(effect) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
