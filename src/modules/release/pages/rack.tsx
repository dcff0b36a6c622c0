import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { ScanForm } from '#web/components/scan-form.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { RackData } from '../show-rack.tsx'
import { ComingTable, SentTable, WaitingTable } from './rack-tables.tsx'

type Props = { readonly data: RackData; readonly context: StaffContext }

/** What waits for clients here; a scan leaves one line, and Enter opens its card. */
export function RackPage({ data, context }: Props) {
  const of = (state: RackData['rows'][number]['state']) => data.rows.filter((row) => row.state === state)
  const accepts = data.point !== null && mayTry(context.actor, 'release.accept-at-bok')
  return (
    <ClerkPage frame={context.frame} title={message('release.rack.title')}>
      <ErrorSummary errors={context.flash.errors} />
      {context.flash.notice && <NotificationPanel title={context.flash.notice} />}
      {data.point === null && <WarningText>{message('release.rack.noWindow')}</WarningText>}
      <ScanForm
        action="/rack"
        label={message('release.rack.search')}
        button={message('release.rack.searchButton')}
        scanned={[]}
        focus={data.wanted === '' || data.rows.length === 0 ? 'first' : undefined}
      />
      {data.wanted !== '' && (
        <p class="govuk-body" role="status">
          {message('release.rack.found', { count: data.rows.length })}{' '}
          <a class="govuk-link" href="/rack">
            {message('release.rack.all')}
          </a>
        </p>
      )}
      <WaitingTable rows={of('on-rack')} today={data.today} focus={data.wanted === '' ? 'none' : 'first'} />
      <ComingTable rows={of('on-the-way')} today={data.today} context={accepts ? context : null} />
      {of('in-delivery').length > 0 && <SentTable rows={of('in-delivery')} today={data.today} />}
    </ClerkPage>
  )
}
