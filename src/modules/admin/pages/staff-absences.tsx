import { mayTry } from '#domain/people/can.ts'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { Select } from '#web/components/select.tsx'
import { Table } from '#web/components/table.tsx'
import { typed } from '#web/flash.ts'
import type { AbsenceRow } from '../staff-person.query.ts'
import type { PersonProps } from './staff-person.tsx'

/** Absences with their substitutes. */
export function Absences({ person, context }: PersonProps) {
  const change = person.active && mayTry(context.actor, 'admin.enter-absence')
  return (
    <section>
      <Table
        caption={message('admin.absence.title')}
        empty={message('admin.absence.none')}
        rows={person.absences}
        rowKey={(absence) => absence.id}
        columns={[
          { heading: message('admin.staff.from'), cell: (absence) => shortDate(absence.firstDay) },
          { heading: message('admin.staff.to'), cell: (absence) => shortDate(absence.lastDay) },
          { heading: message('admin.absence.substitute'), kind: 'head', cell: (absence) => absence.substitute },
          {
            heading: message('admin.staff.state'),
            cell: (absence) => <State absence={absence} person={person} context={context} />,
          },
        ]}
      />
      {change && <EnterForm person={person} context={context} />}
    </section>
  )
}

function State({ absence, person, context }: PersonProps & { absence: AbsenceRow }) {
  if (absence.cancelled) return <>{message('admin.absence.cancelled')}</>
  if (absence.lastDay < person.today) return <>{message('admin.staff.over')}</>
  if (!mayTry(context.actor, 'admin.cancel-absence')) return null
  return (
    <Form
      action={`/admin/staff/${person.id}/absences/${absence.id}/cancel`}
      csrf={context.frame.csrf}
      requestId={context.newKey()}
    >
      <Button kind="link">
        {message('admin.absence.cancel')}
        <span class="govuk-visually-hidden">
          : {shortDate(absence.firstDay)}–{shortDate(absence.lastDay)}
        </span>
      </Button>
    </Form>
  )
}

function EnterForm({ person, context }: PersonProps) {
  const { flash, frame } = context
  const action = `/admin/staff/${person.id}/absences`
  const mine = flash.action === action ? flash.errors : {}
  return (
    <details class="govuk-details" open={flash.action === action}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{message('admin.absence.enter')}</span>
      </summary>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        <DateField
          name="awayFrom"
          label={message('admin.absence.firstDay')}
          value={typed(flash, action, 'awayFrom', person.today)}
          error={mine.awayFrom}
        />
        <DateField
          name="awayTo"
          label={message('admin.absence.lastDay')}
          value={typed(flash, action, 'awayTo')}
          error={mine.awayTo}
        />
        <Select
          name="substituteId"
          label={message('admin.absence.substitute')}
          hint={message('admin.absence.help')}
          empty={message('admin.absence.choose')}
          value={typed(flash, action, 'substituteId')}
          error={mine.substituteId}
          choices={person.options.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button kind="secondary">{message('admin.absence.enter')}</Button>
      </Form>
    </details>
  )
}
