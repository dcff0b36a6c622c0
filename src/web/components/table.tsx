import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { useLanguage } from './language.ts'

/** One column: its heading and how a row fills it. */
export interface Column<Row> {
  readonly heading: ComponentChildren
  readonly cell: (row: Row) => ComponentChildren
  /** Figures are set right in tabular figures; `head` marks the cell that names the row; an `act` has no place on paper. */
  readonly kind?: 'text' | 'figures' | 'head' | 'act'
}

/** Props of a table of one kind of thing. */
export interface TableProps<Row> {
  readonly caption: ComponentChildren
  readonly captionKind?: 'shown' | 'for-readers'
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The sentence shown instead of an empty table. */
  readonly empty?: string
  /** Name of the table as a region that keys scroll: for one without a link in it, where it may be wider than the screen. */
  readonly scrollName?: string
  /** Colours the edge of a row that needs a person today. */
  readonly mark?: (row: Row) => 'danger' | 'warning' | undefined
}

/** A table with caption and headings; an empty one says so in a sentence. */
export function Table<Row>(props: TableProps<Row>) {
  const { say } = useLanguage()
  if (props.rows.length === 0) return <EmptyTable {...props} text={props.empty ?? say('common.noRows')} />
  return (
    <div class="ok-table" {...(props.scrollName && { tabindex: 0, role: 'region', 'aria-label': props.scrollName })}>
      <table class="govuk-table">
        <caption
          class={
            props.captionKind === 'for-readers'
              ? 'govuk-visually-hidden'
              : 'govuk-table__caption govuk-table__caption--m'
          }
        >
          {props.caption}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.columns.map((column, index) => (
              <th key={index} scope="col" class={classNames('govuk-table__header', looks(column))}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {props.rows.map((row) => (
            <TableRow key={props.rowKey(row)} row={row} columns={props.columns} mark={props.mark?.(row)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type EmptyProps = Pick<TableProps<never>, 'caption' | 'captionKind'> & { readonly text: string }

/** The caption stays where it was seen; one that is only for readers names nothing that the page does not name already. */
function EmptyTable({ caption, captionKind, text }: EmptyProps) {
  return (
    <div class="ok-table ok-table--empty">
      {captionKind !== 'for-readers' && <p class="govuk-table__caption govuk-table__caption--m">{caption}</p>}
      <p class="govuk-body">{text}</p>
    </div>
  )
}

interface RowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly mark: 'danger' | 'warning' | undefined
}

function TableRow<Row>({ row, columns, mark }: RowProps<Row>) {
  return (
    <tr class={classNames('govuk-table__row', mark && `ok-row--${mark}`)}>
      {columns.map((column, index) =>
        column.kind === 'head' ? (
          <th key={index} scope="row" class="govuk-table__header">
            {column.cell(row)}
          </th>
        ) : (
          <td key={index} class={classNames('govuk-table__cell', looks(column))} data-label={labelOf(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

/** On a narrow screen a row is a little list, and each value stands under its heading. */
function labelOf<Row>({ heading }: Column<Row>): string | undefined {
  return typeof heading === 'string' ? heading : undefined
}

const LOOKS: Record<string, string> = { figures: 'govuk-table__cell--numeric', act: 'ok-screen-only' }

function looks<Row>({ kind }: Column<Row>): string | undefined {
  return kind && LOOKS[kind]
}
