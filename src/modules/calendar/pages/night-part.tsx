import { dateTime, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Details } from '#web/components/details.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import type { CalendarData } from '../calendar.query.ts'
import type { KeptLine } from '../kept-lines.query.ts'
import { Matter, MovesTable } from './moves-table.tsx'

/** What the last check of the night found; a difference cannot be overlooked, and one that was kept has its reason. */
export function NightPart({ night, kept }: Pick<CalendarData, 'night' | 'kept'>) {
  return (
    <section>
      <h2 class="govuk-heading-m">{message('calendar.night')}</h2>
      <Found night={night} />
      {kept.length > 0 && (
        <Details summary={message('calendar.keptDates')}>
          <Table
            caption={message('calendar.keptDates')}
            captionKind="for-readers"
            rows={kept}
            rowKey={({ id }) => id}
            columns={keptColumns}
          />
        </Details>
      )}
    </section>
  )
}

function Found({ night }: Pick<CalendarData, 'night'>) {
  if (night === null) return <p class="govuk-body">{message('calendar.night.never')}</p>
  const { checked, differing, lines } = night
  const values = { at: dateTime(night.at), checked, differing }
  if (differing === 0) return <p class="govuk-body">{message('calendar.night.agree', values)}</p>
  return (
    <>
      <WarningText>{message('calendar.night.differ', values)}</WarningText>
      <MovesTable caption={message('calendar.differences')} lines={lines} reach="to-settle" />
      {lines.length < differing && (
        <p class="govuk-body">{message('calendar.moreMoves', { shown: lines.length, total: differing })}</p>
      )}
    </>
  )
}

const dayOrNone = (day: string | null) => (day === null ? message('calendar.noDay') : shortDate(day))

const keptColumns: Column<KeptLine>[] = [
  { heading: message('calendar.matter'), kind: 'head', cell: (line) => <Matter line={line} /> },
  { heading: message('calendar.what'), cell: (line) => message(`calendar.of.${line.of}`) },
  { heading: message('calendar.before'), cell: (line) => dayOrNone(line.kept) },
  { heading: message('calendar.after'), cell: (line) => dayOrNone(line.derived) },
  { heading: message('calendar.keptWhy'), cell: (line) => line.why },
  { heading: message('calendar.by'), cell: (line) => `${line.by}, ${dateTime(new Date(line.at))}` },
]
