import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Me } from '../me.query.ts'
import { roleInWords } from '../role-words.ts'
import { DisplayForm } from './me-display.tsx'
import { Tokens } from './me-tokens.tsx'

/** Props of the parts of one's own page. */
export type MeProps = { me: Me; context: StaffContext }

/** One's own page: where I sit, what I may do, how the screen looks, programs that act for me. */
export function mePage({ me, context }: MeProps): VNode {
  const { flash } = context
  return (
    <ClerkPage frame={context.frame} title={message('admin.me.title')} rail={<Rail />}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <SummaryList
        rows={[
          { key: message('admin.me.name'), value: `${me.name}, ${me.position}` },
          { key: message('admin.signIn.login'), value: me.login },
          { key: message('admin.me.roles'), value: <Roles me={me} /> },
        ]}
      />
      <WindowForm me={me} context={context} />
      <DisplayForm context={context} />
      <Tokens me={me} context={context} />
    </ClerkPage>
  )
}

function Rail() {
  return (
    <>
      <p>
        <ButtonLink href="/me/password" kind="secondary">
          {message('admin.password.title')}
        </ButtonLink>
      </p>
      <p>
        <ButtonLink href="/drafts" kind="secondary">
          {message('admin.drafts.title')}
        </ButtonLink>
      </p>
    </>
  )
}

function Roles({ me }: { me: Me }) {
  return (
    <ul class="govuk-list">
      {me.grants.map((grant) => (
        <li key={`${grant.id}${grant.onBehalfOf}`}>{roleInWords(grant)}</li>
      ))}
    </ul>
  )
}

function WindowForm({ me, context }: MeProps) {
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.me.window')}</h2>
      <Form action="/me/window" csrf={context.frame.csrf} requestId={context.newKey()}>
        <Select
          name="windowId"
          label={message('admin.me.windowLabel')}
          empty={message('admin.me.windowNone')}
          value={me.windowId ?? undefined}
          error={context.flash.errors.windowId}
          choices={me.windows.map(({ id, name, place }) => ({ value: id, label: `${name} (${place})` }))}
        />
        <Button kind="secondary">{message('common.save')}</Button>
      </Form>
    </section>
  )
}
