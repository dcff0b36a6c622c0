import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { SummaryList, type SummaryRow } from '#web/components/summary-list.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { CaseRetention } from '../case-retention.ts'

/** The archival category of a case and, once it is closed, from when it may be disposed of, with the derivation. */
export function Retention({ retention }: { readonly retention: CaseRetention | null }) {
  return (
    <section aria-labelledby="retention">
      <h2 class="govuk-heading-m" id="retention">
        {message('files.case.retention')}
      </h2>
      {retention ? (
        <>
          <SummaryList rows={rows(retention)} />
          <WhyThisDate steps={retention.steps} />
        </>
      ) : (
        <p class="govuk-body">{message('files.case.noCategory')}</p>
      )}
    </section>
  )
}

function rows({ category, closedOn, officeArchiveFrom, end }: CaseRetention): SummaryRow[] {
  const kept = { key: message('files.case.category'), value: category }
  if (closedOn === null || end === null)
    return [kept, { key: message('files.case.disposal'), value: message('files.case.notClosed') }]
  const archive = officeArchiveFrom && { key: message('files.case.officeArchive'), value: longDate(officeArchiveFrom) }
  const last = {
    key: message(`files.case.retention.${end.what}` as MessageKey),
    value: end.from ? longDate(end.from) : message('files.case.noDisposalDay'),
  }
  return [kept, { key: message('files.case.closedOn'), value: longDate(closedOn) }, ...(archive ? [archive] : []), last]
}
