import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { StaffPerson } from '../staff-person.query.ts'
import { Absences } from './staff-absences.tsx'
import { Roles } from './staff-roles.tsx'

/** Props of the parts of an employee's page. */
export type PersonProps = { person: StaffPerson; context: StaffContext }

/** One employee: facts, roles, absences, and the way in. */
export function staffPersonPage({ person, context }: PersonProps): VNode {
  const { flash } = context
  return (
    <ClerkPage frame={context.frame} title={person.name}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      {flash.once && (
        <NotificationPanel title={message('admin.staff.oneTime')} number={<code>{flash.once}</code>}>
          <p>{message('admin.staff.oneTimeHelp')}</p>
        </NotificationPanel>
      )}
      <SummaryList
        rows={[
          { key: message('admin.staff.position'), value: person.position },
          { key: message('admin.signIn.login'), value: person.login },
          { key: message('admin.staff.initials'), value: person.initials },
          { key: message('admin.staff.email'), value: person.email ?? '–' },
          { key: message('admin.staff.access'), value: message(accessOf(person)) },
        ]}
      />
      <Roles person={person} context={context} />
      <Absences person={person} context={context} />
      <WayIn person={person} context={context} />
    </ClerkPage>
  )
}

function accessOf(person: StaffPerson) {
  if (!person.active) return 'admin.staff.accessEnded'
  return person.mustChangePassword ? 'admin.staff.oneTimeWaiting' : 'admin.staff.accessOpen'
}

function WayIn({ person, context }: PersonProps) {
  if (!person.active || !mayTry(context.actor, 'admin.reset-password')) return null
  const { csrf } = context.frame
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.staff.access')}</h2>
      <Form action={`/admin/staff/${person.id}/password`} csrf={csrf} requestId={context.newKey()}>
        <Button kind="secondary">{message('admin.staff.resetPassword')}</Button>
      </Form>
      <Form action={`/admin/staff/${person.id}/end`} csrf={csrf} requestId={context.newKey()}>
        <Button kind="danger">{message('admin.staff.endAccess')}</Button>
      </Form>
    </section>
  )
}
