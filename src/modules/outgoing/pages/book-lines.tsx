import { formatPostal } from '#domain/identifiers/postal.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { BookCard } from '../book.query.ts'
import type { BookLineRow } from '../book-lines.query.ts'

type Props = { readonly book: BookCard; readonly changes: 'may' | 'may-not' }

/** Letters of a book in the order in which they are printed; those taken out stand apart, with the reason. */
export function BookLines({ book, changes }: Props) {
  const out = book.lines.filter((line) => line.state === 'taken-out')
  const listed = book.lines.filter((line) => line.state !== 'taken-out')
  return (
    <>
      <Table
        caption={message('book.letters')}
        rows={listed}
        rowKey={(line) => line.id}
        empty={message('book.noLetters')}
        mark={(line) => (line.state === 'refused' ? 'danger' : undefined)}
        columns={[
          ...(book.state === 'open' ? [] : [place]),
          ...columns,
          ...(changes === 'may' ? [changeOf(book)] : []),
          ...(book.refused > 0 ? [refusal] : []),
        ]}
      />
      {out.length > 0 && (
        <Table
          caption={message('book.takenOut')}
          rows={out}
          rowKey={(line) => line.id}
          columns={[...columns.slice(0, 2), { heading: message('book.reason'), cell: (line) => line.reason }]}
        />
      )}
    </>
  )
}

const place: Column<BookLineRow> = {
  heading: message('book.column.position'),
  kind: 'figures',
  cell: (line) => line.position ?? '–',
}

const columns: readonly Column<BookLineRow>[] = [
  {
    heading: message('book.column.addressee'),
    kind: 'head',
    cell: (line) => (
      <>
        <a class="govuk-link" href={`/outgoing/items/${line.itemId}`}>
          {line.addressee}
        </a>
        <br />
        <span class="govuk-!-font-weight-regular">
          {[line.street, line.postalLine].filter(Boolean).join(', ') || '–'}
        </span>
      </>
    ),
  },
  {
    heading: message('book.column.reference'),
    cell: (line) =>
      line.service === 'ordinary' ? message('outgoing.service.ordinary') : formatPostal(line.reference) || '–',
  },
  {
    heading: message('book.column.slip'),
    cell: (line) => message(line.service === 'registered-with-slip' ? 'book.yes' : 'book.no'),
  },
  { heading: message('book.column.measures'), cell: measuresOf },
]

function measuresOf({ mass, size, fee }: BookLineRow): string {
  const parts = [mass === null ? '' : message('book.grams', { mass }), size ?? '', fee === null ? '' : zloty(fee)]
  return parts.filter((part) => part !== '').join(', ') || '–'
}

const refusal: Column<BookLineRow> = {
  heading: message('book.refusedReason'),
  cell: (line) =>
    line.state === 'refused' && (
      <>
        <Tag kind="danger">{message('book.refused')}</Tag> {line.reason}
      </>
    ),
}

const changeOf = ({ id }: BookCard): Column<BookLineRow> => ({
  heading: message('book.change'),
  cell: (line) => (
    <a class="govuk-link" href={`/outgoing/books/${id}/lines/${line.id}`}>
      {message('book.changeLine')}
      <span class="govuk-visually-hidden"> {line.addressee}</span>
    </a>
  ),
})
