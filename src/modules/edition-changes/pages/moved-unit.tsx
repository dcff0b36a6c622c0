import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import type { UnitPanelData } from '../unit-panel.tsx'
import { unitValues } from '../unit-words.ts'

type Props = { readonly data: NonNullable<UnitPanelData>; readonly paper: PaperFacts }

/** The edition that was applied leads to another unit than the one that has the matter: what may be done about it. */
export function MovedUnit({ data: { symbol, edition, unit, may }, paper }: Props) {
  const values = { symbol, edition, sign: paper.caseSign ?? '', ...unitValues(unit) }
  return (
    <section aria-labelledby="edition-unit">
      <h2 class="govuk-heading-m" id="edition-unit">
        {message('editionChanges.moved.title')}
      </h2>
      {paper.caseSign === null ? (
        <>
          <p class="govuk-body">{message('editionChanges.moved.stays-in-unit', values)}</p>
          {may === 'correct' ? (
            <div class="ok-acts">
              <ButtonLink kind="secondary" href={`/papers/${paper.id}/correct`}>
                {message('editionChanges.moved.correct')}
              </ButtonLink>
            </div>
          ) : (
            <p class="govuk-body">{message('editionChanges.moved.whoCorrects')}</p>
          )}
        </>
      ) : (
        <p class="govuk-body">{message('editionChanges.moved.stays-in-case', values)}</p>
      )}
      <p class="govuk-body">{message('editionChanges.moved.law')}</p>
    </section>
  )
}
