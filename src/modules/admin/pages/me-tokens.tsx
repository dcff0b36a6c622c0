import { dateTime, dayOf, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import type { TokenRow } from '../tokens-store.ts'
import type { MeProps } from './me.tsx'

const lifetimes = [30, 90, 365]

/** Programs that act for the person: their tokens, and a new one shown once. */
export function Tokens({ me, context }: MeProps) {
  const { flash, frame } = context
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.tokens.title')}</h2>
      {flash.once && (
        <NotificationPanel title={message('admin.tokens.once')} number={<code>{flash.once}</code>}>
          <p>{message('admin.tokens.onceHelp')}</p>
        </NotificationPanel>
      )}
      <Table
        caption={message('admin.tokens.title')}
        captionKind="for-readers"
        empty={message('admin.tokens.none')}
        rows={me.tokens}
        rowKey={(token) => token.id}
        columns={[
          { heading: message('admin.tokens.name'), kind: 'head', cell: (token) => token.name },
          { heading: message('admin.tokens.created'), cell: (token) => dateTime(token.createdAt) },
          { heading: message('admin.tokens.expires'), cell: (token) => longDate(dayOf(token.expiresAt)) },
          { heading: message('admin.tokens.revoke'), cell: (token) => <Revoke token={token} context={context} /> },
        ]}
      />
      <Form action="/me/tokens" csrf={frame.csrf} requestId={context.newKey()}>
        <TextField
          name="name"
          label={message('admin.tokens.name')}
          hint={message('admin.tokens.nameHint')}
          value={typed(flash, '/me/tokens', 'name')}
          error={flash.errors.name}
          width={30}
          maxLength={100}
          autocomplete="off"
        />
        <Select
          name="days"
          label={message('admin.tokens.days')}
          value={typed(flash, '/me/tokens', 'days', '90')}
          error={flash.errors.days}
          choices={lifetimes.map((days) => ({
            value: String(days),
            label: message('admin.tokens.daysCount', { days }),
          }))}
        />
        <Button kind="secondary">{message('admin.tokens.create')}</Button>
      </Form>
    </section>
  )
}

function Revoke({ token, context }: { token: TokenRow; context: MeProps['context'] }) {
  return (
    <Form action={`/me/tokens/${token.id}/revoke`} csrf={context.frame.csrf} requestId={context.newKey()}>
      <Button kind="link">
        {message('admin.tokens.revoke')}
        <span class="govuk-visually-hidden">: {token.name}</span>
      </Button>
    </Form>
  )
}
