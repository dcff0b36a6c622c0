import { SummaryList, type SummaryRow } from '#web/components/summary-list.tsx'

/** What is known, name and value, under its heading. */
export function Facts({ title, rows }: { readonly title: string; readonly rows: readonly SummaryRow[] }) {
  return (
    <section aria-labelledby="facts">
      <h2 class="govuk-heading-m" id="facts">
        {title}
      </h2>
      <SummaryList rows={rows} />
    </section>
  )
}
