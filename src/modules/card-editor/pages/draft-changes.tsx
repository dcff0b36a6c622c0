import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { CardChanges } from '#modules/service-cards/index.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import type { DraftData } from '../draft.query.ts'

/** What the draft would change in behaviour, for its author and for both who approve it. */
export function DraftChanges({ data }: { readonly data: DraftData }) {
  const { difference, unusedFrom } = data
  return (
    <section aria-labelledby="changes">
      <h2 class="govuk-heading-m" id="changes">
        {message('cardChanges.title')}
      </h2>
      <p class="govuk-body">
        {difference
          ? message('cardChanges.against', {
              edition: difference.against.edition,
              from: longDate(difference.against.validFrom),
            })
          : message('cardChanges.first')}
      </p>
      {unusedFrom && <WarningText>{message('cardChanges.unusedFrom', { day: longDate(unusedFrom) })}</WarningText>}
      {difference && <CardChanges difference={difference} />}
    </section>
  )
}
