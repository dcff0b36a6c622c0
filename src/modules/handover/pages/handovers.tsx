import { message } from '#messages/index.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Handovers } from '../handovers.query.ts'
import type { SheetRow } from '../sheets.query.ts'
import { OpenSheets, SentSheets, SettledSheets } from './sheet-tables.tsx'
import { Waiting } from './waiting.tsx'

type Props = { readonly data: Handovers; readonly context: StaffContext }

/** The hand-over screen: what waits to go, what is on its way, what waits for an answer. */
export function HandoversPage({ data, context }: Props) {
  return (
    <ClerkPage frame={context.frame} title={message('handover.title')}>
      <ErrorSummary errors={context.flash.errors} />
      {context.flash.notice && <NotificationPanel title={context.flash.notice} />}
      {data.sender === 'no-window' && <WarningText>{message('handover.noWindow')}</WarningText>}
      {data.receiver === 'yes' && <ReceiverSide data={data} />}
      {data.sender === 'here' && <SenderSide data={data} context={context} />}
      {data.receiver === 'no' && data.sender !== 'here' && (
        <SentSheets
          caption={message('handover.inOffice')}
          empty={message('handover.sent.none')}
          sheets={data.sheets.filter((sheet) => sheet.state === 'sent')}
          today={data.today}
          side="office"
        />
      )}
    </ClerkPage>
  )
}

function SenderSide({ data, context }: Props) {
  const mine = data.sheets.filter((sheet) => sheet.fromWindowId === data.windowId)
  const open = mine.filter((sheet) => sheet.state === 'open' && sheet.papers > 0)
  return (
    <>
      {open.length > 0 && <OpenSheets sheets={open} />}
      <Waiting data={data} context={context} />
      <SentSheets
        caption={message('handover.sent')}
        empty={message('handover.sent.none')}
        sheets={mine.filter((sheet) => sheet.state === 'sent')}
        today={data.today}
        side="sender"
      />
    </>
  )
}

function ReceiverSide({ data }: { readonly data: Handovers }) {
  const received = (state: SheetRow['state'], whose: 'mine' | 'of-the-unit') =>
    data.sheets.filter(
      (sheet) =>
        sheet.state === state &&
        sheet.fromWindowId !== data.windowId &&
        data.postIds.includes(sheet.toPostId) === (whose === 'mine'),
    )
  const settled = received('settled', 'mine')
  const others = received('sent', 'of-the-unit')
  return (
    <>
      <SentSheets
        caption={message('handover.incoming')}
        empty={message('handover.incoming.none')}
        sheets={received('sent', 'mine')}
        today={data.today}
        side="receiver"
      />
      {others.length > 0 && (
        <SentSheets
          caption={message('handover.inUnit')}
          empty={message('handover.sent.none')}
          sheets={others}
          today={data.today}
          side="office"
        />
      )}
      {settled.length > 0 && <SettledSheets sheets={settled} />}
    </>
  )
}
