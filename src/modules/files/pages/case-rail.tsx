import { dateTime, longDateWithWeekday } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { SummaryList, type SummaryRow } from '#web/components/summary-list.tsx'
import type { CaseFile } from '../case-file.query.ts'
import type { CaseRetention } from '../case-retention.ts'
import { Documents } from './paper-rail.tsx'
import { Retention } from './retention.tsx'

type Props = { readonly file: CaseFile; readonly retention: CaseRetention | null }

/** What stands beside a case's papers: its days, the documents, how long it is kept. */
export function CaseRail({ file, retention }: Props) {
  return (
    <>
      <section aria-labelledby="terms">
        <h2 class="govuk-heading-m" id="terms">
          {message('files.case.terms')}
        </h2>
        <SummaryList rows={terms(file)} />
      </section>
      <Documents documents={file.documents}>
        <p class="govuk-body">
          {file.noMetrykaBasis ? (
            message('files.case.noMetryka', { basis: file.noMetrykaBasis })
          ) : (
            <a href={`/cases/${file.id}/metryka.pdf`}>{message('files.case.metryka')}</a>
          )}
        </p>
      </Documents>
      <Retention retention={retention} />
    </>
  )
}

/** From when the term runs, and when it was kept; the terms themselves stand side by side on the page. */
function terms(file: CaseFile): SummaryRow[] {
  return present([
    ['initiated', longDateWithWeekday(file.initiatedOn)],
    ['runsFrom', file.runsFrom && longDateWithWeekday(file.runsFrom)],
    ['settledOn', file.settledOn && longDateWithWeekday(file.settledOn)],
  ])
}

/** The case as the list of cases knows it. */
export function caseFacts(file: CaseFile): SummaryRow[] {
  const jrwa = file.classTitle ? `${file.jrwaClass} – ${file.classTitle}` : file.jrwaClass
  return present([
    ['unit', `${file.unitSymbol} – ${file.unitName}`],
    ['jrwa', jrwa],
    ['founded', message('files.paper.registeredBy', { when: dateTime(file.foundedAt), who: file.foundedBy })],
    ['onTheSpot', file.onTheSpot === 'yes' ? message('files.case.onTheSpotYes') : null],
    ['outcome', file.outcome && message(`cases.outcome.${file.outcome}` as MessageKey)],
    ['outcomeNote', file.outcomeNote || null],
    ['settledBy', file.settledBy],
  ])
}

function present(rows: readonly (readonly [string, string | null])[]): SummaryRow[] {
  return rows.flatMap(([name, value]) =>
    value === null ? [] : [{ key: message(`files.case.${name}` as MessageKey), value }],
  )
}
