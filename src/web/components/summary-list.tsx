import type { ComponentChildren } from 'preact'

/** One fact: what it is, its value, and a link that changes it. */
export interface SummaryRow {
  readonly key: ComponentChildren
  readonly value: ComponentChildren
  readonly action?: { readonly href: string; readonly text: string }
}

/** Facts as pairs of name and value. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  // beside rows that can be changed the others leave that column free; where none can, values have the whole width
  const free = rows.some(({ action }) => action) ? ' govuk-summary-list__row--no-actions' : ''
  return (
    <dl class="govuk-summary-list">
      {rows.map((row, index) => (
        <div key={index} class={`govuk-summary-list__row${row.action ? '' : free}`}>
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.action && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={row.action.href}>
                {row.action.text}
                <span class="govuk-visually-hidden"> ({row.key})</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
