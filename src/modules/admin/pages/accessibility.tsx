import { mayTry } from '#domain/people/can.ts'
import {
  type AccessibilityStatement,
  missedReview,
  type StatementField,
} from '#domain/status/accessibility-statement.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { SettingsChange } from '../settings-history.query.ts'
import { AccessibilityForm, choices, statementFields } from './accessibility-form.tsx'
import { ChangesTable } from './changes-table.tsx'

type Data = { statement: AccessibilityStatement | null; history: SettingsChange<StatementField>[]; today: string }

/** The declaration as the office makes it; the administrator changes it, others look. */
export function accessibilityPage({ statement, history, today }: Data, context: StaffContext) {
  const { frame, flash, actor } = context
  return (
    <ClerkPage frame={frame} title={message('admin.accessibility.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">
        {message('admin.accessibility.about')}{' '}
        <a class="govuk-link" href="/deklaracja-dostepnosci">
          {message('admin.accessibility.public')}
        </a>
      </p>
      <Standing statement={statement} today={today} />
      {mayTry(actor, 'admin.declare-accessibility') ? (
        <AccessibilityForm statement={statement} context={context} />
      ) : (
        statement && (
          <SummaryList
            rows={statementFields.map((name) => ({
              key: message(`admin.accessibility.${name}`),
              value: words(name, statement[name]),
            }))}
          />
        )
      )}
      <ChangesTable
        caption={message('admin.settings.history')}
        empty={message('admin.accessibility.noHistory')}
        history={history}
        nameOf={(name) => message(`admin.accessibility.${name}`)}
        words={words}
      />
    </ClerkPage>
  )
}

/** Says when there is no declaration, or when nobody looked at it in the year that the law gives. */
function Standing({ statement, today }: Pick<Data, 'statement' | 'today'>) {
  if (statement === null) return <WarningText>{message('admin.settings.gap.accessibility')}</WarningText>
  const missed = missedReview(statement, today)
  if (missed === undefined) return null
  return <WarningText>{message('admin.accessibility.missedReview', { day: longDate(missed) })}</WarningText>
}

function words(name: StatementField, value: string | null): string {
  if (name === 'state' || name === 'basis') return choices[name].find((choice) => choice.value === value)?.label ?? '–'
  if (value === null) return '–'
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : value
}
