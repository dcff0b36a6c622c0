import { dateTime, dayOf, relativeDays } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { SheetRow } from '../sheets.query.ts'

type WaitsProps = { readonly sentAt: Date; readonly late: 'yes' | 'no'; readonly today: string }

/** How long a sent sheet has waited, and whether that is too long: by the end of the next working day it is answered. */
export function Waits({ sentAt, late, today }: WaitsProps) {
  return (
    <DeadlineTag
      state={late === 'yes' ? 'overdue' : 'in-time'}
      text={`${message(late === 'yes' ? 'handover.late' : 'handover.inTime')} · ${relativeDays(dayOf(sentAt), today)}`}
    />
  )
}

const sheetColumn: Column<SheetRow> = {
  heading: message('handover.column.sheet'),
  kind: 'head',
  cell: (sheet) => (
    <a class="govuk-link" href={`/handovers/${sheet.id}`}>
      {sheet.number === null ? (
        message('handover.openSheet')
      ) : (
        <RegisterNumber number={sheet.number} year={sheet.year} size="inline" />
      )}
    </a>
  ),
}
const fromColumn: Column<SheetRow> = { heading: message('handover.column.from'), cell: (sheet) => sheet.fromWindow }
const toColumn: Column<SheetRow> = { heading: message('handover.column.to'), cell: (sheet) => sheet.toPost }
const papersColumn: Column<SheetRow> = {
  heading: message('handover.column.papers'),
  kind: 'figures',
  cell: (sheet) => sheet.papers,
}
const unansweredColumn: Column<SheetRow> = {
  heading: message('handover.column.unanswered'),
  kind: 'figures',
  cell: (sheet) => sheet.unanswered,
}
const sentColumn: Column<SheetRow> = {
  heading: message('handover.column.sent'),
  cell: (sheet) =>
    sheet.sentAt && message('handover.sentBy', { when: dateTime(sheet.sentAt), who: sheet.sentBy ?? '' }),
}
const troubleColumn: Column<SheetRow> = {
  heading: message('handover.column.state'),
  cell: (sheet) => (
    <>
      {sheet.refused > 0 && <Tag kind="warning">{`${message('handover.item.refused')}: ${sheet.refused}`}</Tag>}{' '}
      {sheet.missing > 0 && <Tag kind="danger">{`${message('handover.item.missing')}: ${sheet.missing}`}</Tag>}
    </>
  ),
}

/** Which end of the sheets the reader stands at. */
export type Side = 'sender' | 'receiver' | 'office'

type Props = {
  readonly caption: string
  readonly empty: string
  readonly sheets: readonly SheetRow[]
  readonly today: string
  readonly side: Side
}

/** Sheets on their way, with the age of what is still unanswered. */
export function SentSheets({ caption, empty, sheets, today, side }: Props) {
  const waits: Column<SheetRow> = {
    heading: message('handover.column.waits'),
    cell: (sheet) => sheet.sentAt && <Waits sentAt={sheet.sentAt} late={sheet.late} today={today} />,
  }
  const ends = { sender: [toColumn], receiver: [fromColumn], office: [fromColumn, toColumn] }[side]
  return (
    <Table
      caption={caption}
      empty={empty}
      columns={[sheetColumn, ...ends, papersColumn, unansweredColumn, sentColumn, waits, troubleColumn]}
      rows={sheets}
      rowKey={(sheet) => sheet.id}
      mark={({ late }) => (late === 'yes' ? 'danger' : undefined)}
    />
  )
}

/** Sheets fully answered, the latest first. */
export function SettledSheets({ sheets }: { readonly sheets: readonly SheetRow[] }) {
  return (
    <Table
      caption={message('handover.settled')}
      columns={[sheetColumn, fromColumn, papersColumn, sentColumn, troubleColumn]}
      rows={sheets}
      rowKey={(sheet) => sheet.id}
    />
  )
}

/** Open sheets of this window, each leading to its check and its sending. */
export function OpenSheets({ sheets }: { readonly sheets: readonly SheetRow[] }) {
  return (
    <Table
      caption={message('handover.open')}
      columns={[sheetColumn, toColumn, papersColumn]}
      rows={sheets}
      rowKey={(sheet) => sheet.id}
    />
  )
}
