import type { ComponentChildren } from 'preact'

/** Props: the words to press, what they open, and whether it is open at first. */
export interface DetailsProps {
  readonly summary: ComponentChildren
  readonly state?: 'open' | 'closed'
  readonly children: ComponentChildren
}

/** Text that a person may open; works without scripts. */
export function Details({ summary, state, children }: DetailsProps) {
  return (
    <details class="govuk-details" open={state === 'open'}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
