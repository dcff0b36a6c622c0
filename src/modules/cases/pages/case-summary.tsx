import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { SummaryList } from '#web/components/summary-list.tsx'
import type { PaperCase } from '../case-panel.tsx'
import type { SeenOn } from '../urgency-of.ts'
import { CaseTerm } from './case-term.tsx'

/** The case of a paper in a few lines, leading to its page. */
export function CaseSummary({ found, seen }: { readonly found: PaperCase; readonly seen: SeenOn }) {
  return (
    <section aria-labelledby="case">
      <h2 class="govuk-heading-m" id="case">
        {message('cases.panel')}
      </h2>
      <SummaryList
        rows={[
          { key: message('cases.sign'), value: <a href={`/cases/${found.id}`}>{found.sign}</a> },
          { key: message('cases.title'), value: found.title },
          { key: message('cases.officer'), value: found.officer ?? message('cases.noOfficer') },
          found.settledOn && found.outcome
            ? { key: message('cases.settled'), value: settledWords(found.outcome, found.settledOn) }
            : { key: message('cases.statutoryEnd'), value: <CaseTerm ends={found} seen={seen} /> },
        ]}
      />
    </section>
  )
}

/** The panel of a paper that waits in its unit, for those who do not found cases there. */
export function CaseAwaited() {
  return (
    <section aria-labelledby="case">
      <h2 class="govuk-heading-m" id="case">
        {message('cases.panel')}
      </h2>
      <p class="govuk-body">{message('cases.awaited')}</p>
    </section>
  )
}

/** „decyzja z dnia 24 listopada 2026”. */
export function settledWords(outcome: string, settledOn: string): string {
  return message('cases.settledHow', {
    outcome: message(`cases.outcome.${outcome}` as MessageKey),
    day: longDate(settledOn),
  })
}
