import { dateTime, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { Form } from '#web/components/form.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import type { StaffContext } from '#web/route.ts'
import type { RackRow } from '../rack.query.ts'

type Props = { readonly rows: readonly RackRow[]; readonly today: string }

const documentColumn = (focusId: string | undefined): Column<RackRow> => ({
  heading: message('release.column.document'),
  kind: 'head',
  cell: (row) => (
    <a class="govuk-link" href={`/results/${row.id}`} autofocus={row.id === focusId}>
      {row.title}
    </a>
  ),
})
const addresseeColumn: Column<RackRow> = {
  heading: message('release.column.addressee'),
  cell: (row) => row.addressee ?? '–',
}
const signColumn: Column<RackRow> = {
  heading: message('release.column.sign'),
  cell: (row) => <span class="ok-number">{row.sign}</span>,
}
const paperColumn: Column<RackRow> = {
  heading: message('release.column.paper'),
  cell: (row) => <RegisterNumber number={row.number} year={row.year} size="inline" />,
}
const isLate = (row: RackRow, today: string) => row.expectedOn !== null && row.expectedOn < today
const promisedColumn = (today: string): Column<RackRow> => ({
  heading: message('release.column.promised'),
  cell: (row) =>
    row.expectedOn && (
      <>
        {shortDate(row.expectedOn)}{' '}
        {isLate(row, today) && <DeadlineTag state="overdue" text={message('release.rack.late')} />}
      </>
    ),
})

/** Documents that wait on the rack; the only one found has the focus, so that Enter opens it. */
export function WaitingTable({ rows, today, focus }: Props & { readonly focus: 'first' | 'none' }) {
  const slotColumn: Column<RackRow> = {
    heading: message('release.column.slot'),
    cell: (row) => <span class="ok-number">{row.slot}</span>,
  }
  return (
    <Table
      caption={message('release.rack.waiting')}
      empty={message('release.rack.waiting.none')}
      columns={[
        slotColumn,
        documentColumn(focus === 'first' ? rows[0]?.id : undefined),
        addresseeColumn,
        signColumn,
        paperColumn,
        { heading: message('release.column.since'), cell: (row) => row.arrivedAt && dateTime(row.arrivedAt) },
        promisedColumn(today),
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  )
}

/** Documents sent by the units; the window acknowledges each and puts it in its place. */
export function ComingTable({ rows, today, context }: Props & { readonly context: StaffContext | null }) {
  const accept: Column<RackRow>[] = context
    ? [{ heading: <AcceptHeading />, cell: (row) => <AcceptForm row={row} context={context} /> }]
    : []
  return (
    <Table
      caption={message('release.rack.coming')}
      empty={message('release.rack.coming.none')}
      columns={[
        documentColumn(undefined),
        addresseeColumn,
        signColumn,
        paperColumn,
        { heading: message('release.column.since'), cell: (row) => row.sentAt && dateTime(row.sentAt) },
        promisedColumn(today),
        ...accept,
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      mark={(row) => (isLate(row, today) ? 'danger' : undefined)}
    />
  )
}

const slotHint = 'slot-hint'

/** Heading of the acknowledgements; the hint is said once and holds for the field of every row. */
function AcceptHeading() {
  return (
    <>
      {message('release.column.accept')}
      <span class="govuk-hint" id={slotHint}>
        {message('release.slotHint')}
      </span>
    </>
  )
}

function AcceptForm({ row, context }: { readonly row: RackRow; readonly context: StaffContext }) {
  const { number, year } = row
  return (
    <Form action={`/results/${row.id}/arrival`} csrf={context.frame.csrf} requestId={context.newKey()} class="ok-scan">
      <label class="govuk-label" for={`slot-${row.id}`}>
        {message('release.column.slot')}
        <span class="govuk-visually-hidden"> {message('release.slotOf', { number, year })}</span>
      </label>
      <input
        class="govuk-input govuk-input--width-3"
        id={`slot-${row.id}`}
        name="slot"
        maxLength={20}
        autocomplete="off"
        aria-describedby={slotHint}
      />
      <Button kind="secondary">
        {message('release.accept')}
        <span class="govuk-visually-hidden"> {message('release.acceptOf', { number, year })}</span>
      </Button>
    </Form>
  )
}

/** Documents sent another way, whose proof has not come back. */
export function SentTable({ rows, today }: Props) {
  return (
    <Table
      caption={message('release.rack.sent')}
      columns={[
        documentColumn(undefined),
        addresseeColumn,
        signColumn,
        paperColumn,
        {
          heading: message('release.column.dispatched'),
          cell: (row) => row.dispatchedOn && shortDate(row.dispatchedOn),
        },
        promisedColumn(today),
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  )
}
