import { fieldId } from './field-frame.tsx'
import type { SummaryRow } from './summary-list.tsx'

/** Facts in the narrow column beside the work: each name stands above its value. */
export function RailFacts({ title, rows }: { readonly title: string; readonly rows: readonly SummaryRow[] }) {
  const id = fieldId(`facts-${title}`)
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {title}
      </h2>
      <dl class="ok-rail-facts">
        {rows.map((row, index) => (
          <div key={index}>
            <dt>{row.key}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
