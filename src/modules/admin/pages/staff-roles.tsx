import { mayTry } from '#domain/people/can.ts'
import { roles } from '#domain/people/roles.ts'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { Select } from '#web/components/select.tsx'
import { Table } from '#web/components/table.tsx'
import { typed } from '#web/flash.ts'
import type { GrantRow } from '../grants.query.ts'
import { roleInWords } from '../role-words.ts'
import type { Option } from '../staff-person.query.ts'
import type { PersonProps } from './staff-person.tsx'

/** Roles of a person with their days; the administrator gives and takes them. */
export function Roles({ person, context }: PersonProps) {
  const change = person.active && mayTry(context.actor, 'admin.grant-role')
  const columns = [
    { heading: message('admin.staff.role'), kind: 'head' as const, cell: roleInWords },
    { heading: message('admin.staff.from'), cell: (grant: GrantRow) => shortDate(grant.validFrom) },
    {
      heading: message('admin.staff.to'),
      cell: (grant: GrantRow) => (grant.validTo ? shortDate(grant.validTo) : message('admin.staff.noEnd')),
    },
  ]
  const revoking = {
    heading: message('admin.staff.revoke'),
    cell: (grant: GrantRow) =>
      grant.validTo !== null && grant.validTo < person.today ? (
        message('admin.staff.over')
      ) : (
        <RevokeForm grant={grant} person={person} context={context} />
      ),
  }
  return (
    <section>
      <Table
        caption={message('admin.staff.roles')}
        empty={message('admin.staff.noRoles')}
        rows={person.grants}
        rowKey={(grant) => grant.id}
        columns={change ? [...columns, revoking] : columns}
      />
      {change && <GrantForm person={person} context={context} />}
    </section>
  )
}

function RevokeForm({ grant, person, context }: PersonProps & { grant: GrantRow }) {
  const id = `lastDay-${grant.id}`
  return (
    <Form
      action={`/admin/staff/${person.id}/roles/${grant.id}/revoke`}
      csrf={context.frame.csrf}
      requestId={context.newKey()}
      class="ok-form--row"
    >
      <label class="govuk-visually-hidden" for={id}>
        {message('admin.staff.lastDayOf', { role: roleInWords(grant) })}
      </label>
      <input
        class="govuk-input govuk-input--width-10"
        id={id}
        name="lastDay"
        value={shortDate(person.today)}
        autocomplete="off"
      />
      <Button kind="link">
        {message('admin.staff.revoke')}
        <span class="govuk-visually-hidden">: {roleInWords(grant)}</span>
      </Button>
    </Form>
  )
}

function GrantForm({ person, context }: PersonProps) {
  const { flash, frame } = context
  const action = `/admin/staff/${person.id}/roles`
  const choice = (name: 'unitId' | 'windowId' | 'postId', options: readonly Option[]) => (
    <Select
      name={name}
      label={message(`admin.staff.${name}`)}
      need="optional"
      empty="–"
      value={typed(flash, action, name)}
      error={flash.errors[name]}
      choices={options.map((option) => ({ value: option.id, label: option.name }))}
    />
  )
  const date = (name: 'firstDay' | 'lastDay', otherwise: string) => (
    <DateField
      name={name}
      label={message(`admin.staff.role.${name}`)}
      need={name === 'lastDay' ? 'optional' : 'required'}
      value={typed(flash, action, name, otherwise)}
      error={flash.action === action ? flash.errors[name] : undefined}
    />
  )
  return (
    <details class="govuk-details" open={flash.action === action}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{message('admin.staff.grant')}</span>
      </summary>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        <Select
          name="role"
          label={message('admin.staff.role')}
          value={typed(flash, action, 'role')}
          error={flash.errors.role}
          choices={roles.map((role) => ({ value: role, label: message(`admin.role.${role}`) }))}
        />
        {choice('unitId', person.options.units)}
        {choice('windowId', person.options.windows)}
        {choice('postId', person.options.posts)}
        {date('firstDay', person.today)}
        {date('lastDay', '')}
        <Button kind="secondary">{message('admin.staff.grant')}</Button>
      </Form>
    </details>
  )
}
