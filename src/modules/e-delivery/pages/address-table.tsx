import { mayTry } from '#domain/people/can.ts'
import { dateTime, dayOf, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { ReasonForm } from '#web/components/reason-form.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { fieldOf } from '#web/flash.ts'
import { identifierWarning } from '#web/identifier.ts'
import type { StaffContext } from '#web/route.ts'
import type { AddressRow } from '../addresses.query.ts'

export type AddressTableProps = {
  readonly rows: readonly AddressRow[]
  readonly context: StaffContext
  readonly today: string
  /** Address under which the acts of this page stand. */
  readonly base: string
}

/** Addresses with what is known of each, and for those that stand the acts: still there, no more there. */
export function AddressTable(props: AddressTableProps) {
  const acts = mayTry(props.context.actor, 'e-delivery.end-address')
  return (
    <Table
      caption={message('eDelivery.addresses')}
      rows={props.rows}
      rowKey={(row) => row.id}
      empty={message('eDelivery.none')}
      columns={[...columns, ...(acts ? [actsColumn(props)] : [])]}
    />
  )
}

const columns: readonly Column<AddressRow>[] = [
  {
    heading: message('eDelivery.address'),
    kind: 'head',
    cell: (row) => {
      const warning = identifierWarning('ade', row.address)
      return (
        <>
          {row.address}
          {warning && <p class="ok-field-warning">{warning}</p>}
        </>
      )
    },
  },
  {
    heading: message('eDelivery.holder'),
    cell: (row) =>
      row.clientId ? (
        <a class="govuk-link" href={`/clients/${row.clientId}`}>
          {row.holder}
        </a>
      ) : (
        [row.holder, row.numberHint].filter(Boolean).join(', ')
      ),
  },
  {
    heading: message('eDelivery.kind'),
    cell: (row) => message('eDelivery.kindOf', { kind: message(`eDelivery.kind.${row.kind}`), source: row.source }),
  },
  {
    heading: message('eDelivery.valid'),
    cell: (row) =>
      row.validTo
        ? message('eDelivery.fromTo', { from: shortDate(row.validFrom), to: shortDate(row.validTo) })
        : message('eDelivery.from', { from: shortDate(row.validFrom) }),
  },
  {
    heading: message('eDelivery.checked'),
    cell: (row) => message('eDelivery.checkedBy', { when: dateTime(row.checkedAt), who: row.who }),
  },
]

function actsColumn({ context, today, base }: AddressTableProps): Column<AddressRow> {
  return {
    heading: message('eDelivery.acts'),
    cell: (row) =>
      row.validTo !== null ? (
        '–'
      ) : (
        <>
          {dayOf(row.checkedAt) !== today && <Check row={row} context={context} base={base} />}
          <End row={row} context={context} today={today} base={base} />
        </>
      ),
  }
}

type RowProps = { row: AddressRow; context: StaffContext; base: string }

function Check({ row, context, base }: RowProps) {
  return (
    <Form action={`${base}/${row.id}/check`} csrf={context.frame.csrf} requestId={context.newKey()}>
      <Button kind="secondary">
        {message('eDelivery.check')}
        <span class="govuk-visually-hidden"> {row.address}</span>
      </Button>
    </Form>
  )
}

function End({ row, context, today, base }: RowProps & { today: string }) {
  const action = `${base}/${row.id}/end`
  return (
    <ReasonForm
      action={action}
      context={context}
      summary={
        <>
          {message('eDelivery.end')}
          <span class="govuk-visually-hidden"> {row.address}</span>
        </>
      }
      before={<DateField {...fieldOf(context.flash, action)('lastDay', today)} label={message('eDelivery.lastDay')} />}
      name="endReason"
      label={message('eDelivery.reason')}
      submit={message('eDelivery.endSubmit')}
    />
  )
}
