import type { AdeState } from '#domain/posting/ade-states.ts'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type SeenOn, urgencyOf } from '#modules/cases/index.ts'
import { queueHref } from '#modules/completeness/index.ts'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import type { DeskBlock } from '../desk.query.ts'
import { type BlockName, type DeskLine, mostCounted } from '../desk-blocks.ts'

/** Where a list is worked off as a whole. */
const places: Partial<Record<BlockName, string>> = {
  'to-decide': queueHref('to-decide'),
  channel: queueHref('channel'),
  'fee-passed': queueHref('fee-passed'),
  editions: '/edition-changes',
  uploads: queueHref('uploads'),
  'cure-passed': queueHref('cure-passed'),
  checking: queueHref('checking'),
  ready: '/handovers',
  sheets: '/handovers',
  'cases-overdue': '/cases?urgency=overdue',
  'cases-soon': '/cases?urgency=due-soon',
  'cases-delay-notified': '/cases?urgency=delay-notified',
  coming: '/rack',
  rack: '/rack',
  uncollected: '/rack',
  duties: '/duties',
}

/** One list of the desk: its name with the count, and the oldest rows. */
export function DeskList({ block, seen }: { block: DeskBlock; seen: SeenOn }) {
  const { name, total, rows } = block
  const count = total > mostCounted ? message('reports.desk.moreThan', { count: mostCounted }) : String(total)
  const title = `${message(`reports.desk.${name}`)} (${count})`
  const href = places[name]
  return (
    <Table
      caption={href ? <a href={href}>{title}</a> : title}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns(name, seen)}
    />
  )
}

function columns(name: BlockName, seen: SeenOn): Column<DeskLine>[] {
  return [
    { heading: message(`reports.desk.column.${identity(name)}`), kind: 'head', cell: (row) => <Name row={row} /> },
    { heading: message(`reports.desk.column.${name === 'sheets' ? 'from' : 'title'}`), cell: (row) => row.title },
    { heading: message(`reports.desk.column.${noteOf(name)}`), cell: noteWords },
    { heading: message(`reports.desk.column.${dayName(name)}`), cell: (row) => <Day row={row} seen={seen} /> },
  ]
}

function identity(name: BlockName): 'sign' | 'sheet' | 'number' | 'letter' {
  if (name === 'ade-waiting') return 'letter'
  if (name.startsWith('cases-') || name === 'reminders') return 'sign'
  return name === 'sheets' ? 'sheet' : 'number'
}

function noteWords({ block, note }: DeskLine): string {
  if (block === 'ade-waiting') return message(`posting.ade.${note as AdeState}`)
  return note ?? '–'
}

function noteOf(name: BlockName): 'officer' | 'items' | 'slot' | 'unit' | 'state' {
  if (name === 'ade-waiting') return 'state'
  if (identity(name) === 'sign') return 'officer'
  if (name === 'sheets') return 'items'
  return ['rack', 'coming', 'uncollected'].includes(name) ? 'slot' : 'unit'
}

function dayName(name: BlockName): 'filed' | 'lastDay' | 'sent' | 'arrived' | 'registered' | 'queued' {
  if (name === 'ade-waiting') return 'queued'
  if (name === 'editions') return 'filed'
  if (['to-decide', 'fee-passed', 'cure-passed', 'reminders'].includes(name) || identity(name) === 'sign')
    return 'lastDay'
  if (name === 'sheets' || name === 'coming') return 'sent'
  return name === 'rack' || name === 'uncollected' ? 'arrived' : 'registered'
}

function Name({ row }: { row: DeskLine }) {
  if (row.sign !== null) return <a href={`/cases/${row.id}`}>{row.sign}</a>
  const number = row.number !== null && row.year !== null && (
    <RegisterNumber number={row.number} year={row.year} size="inline" />
  )
  const place = { sheets: 'handovers', 'ade-waiting': 'outgoing/items' } as Partial<Record<BlockName, string>>
  return <a href={`/${place[row.block] ?? 'papers'}/${row.id}`}>{number}</a>
}

function Day({ row, seen }: { row: DeskLine; seen: SeenOn }) {
  if (row.day === null) return <>–</>
  if (dayName(row.block) !== 'lastDay') return <>{shortDate(row.day)}</>
  const state = urgencyOf(row.day, seen)
  // past the end of the law nothing is „in time”, though a later day was named
  if (row.block === 'cases-delay-notified' && state === 'in-time') return <>{shortDate(row.day)}</>
  return (
    <>
      {shortDate(row.day)} <DeadlineTag state={state} />
    </>
  )
}
