import type { VNode } from 'preact'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { CardChanges } from '#modules/service-cards/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Comparison } from '../comparison.query.ts'
import { cardPath } from './card-fields.ts'
import { CompareForm } from './compare-form.tsx'

/** What changed in behaviour from one edition of a card to another. */
export function comparisonPage({ data, context }: { data: Comparison; context: StaffContext }): VNode {
  const { symbol, older, newer, editions } = data
  const crumbs = [
    { text: message('cardEditor.cards'), href: '/cards' },
    { text: symbol, href: cardPath(symbol) },
    { text: message('cardChanges.compare') },
  ]
  const days = (no: number) => longDate(editions.find(({ edition }) => edition === no)?.validFrom ?? '')
  return (
    <ClerkPage frame={context.frame} title={`${symbol} – ${data.title}`}>
      <Breadcrumbs crumbs={crumbs} />
      <section aria-labelledby="changes">
        <h2 class="govuk-heading-m" id="changes">
          {message('cardChanges.between', { older, newer })}
        </h2>
        <p class="govuk-body">{message('cardChanges.days', { older: days(older), newer: days(newer) })}</p>
        {data.unusedFrom && (
          <WarningText>{message('cardChanges.unusedFrom', { day: longDate(data.unusedFrom) })}</WarningText>
        )}
        <CardChanges difference={data.difference} />
      </section>
      <CompareForm symbol={symbol} editions={editions} chosen={{ older, newer }} />
    </ClerkPage>
  )
}
