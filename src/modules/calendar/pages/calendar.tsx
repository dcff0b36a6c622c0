import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { longDate, longDateWithWeekday, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CalendarData, ClosureLine, FreeDayLine } from '../calendar.query.ts'
import { ChangesTable } from './changes-table.tsx'
import { ClockPart } from './clock-part.tsx'
import { NightPart } from './night-part.tsx'

/** The office's days: what is free and why, when the office is shut, what was changed, what the night found. */
export function calendarPage({ data, context }: { data: CalendarData; context: StaffContext }): VNode {
  const { flash } = context
  return (
    <ClerkPage frame={context.frame} title={message('calendar.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <ClockPart data={data} context={context} />
      <NightPart night={data.night} kept={data.kept} />
      {mayTry(context.actor, 'calendar.rehearse-change') && (
        <p>
          <ButtonLink href="/calendar/rehearsal">{message('calendar.change')}</ButtonLink>
        </p>
      )}
      <FilterBar action="/calendar" chips={[]}>
        <Select name="year" label={message('calendar.year')} value={String(data.year)} choices={yearsAround(data)} />
      </FilterBar>
      <Table
        caption={message('calendar.freeDays', { year: String(data.year) })}
        rows={data.freeDays}
        rowKey={(line) => line.day}
        columns={dayColumns}
      />
      {data.taken.length > 0 && (
        <p class="govuk-body">
          {message('calendar.taken', {
            list: data.taken.map((one) => `${longDate(one.day)} (${one.name})`).join(', '),
          })}
        </p>
      )}
      <Table
        caption={message('calendar.closures')}
        empty={message('calendar.closuresNone')}
        rows={data.closures}
        rowKey={(line) => line.id}
        columns={closureColumns}
      />
      <p class="govuk-body">{message('calendar.closuresNote')}</p>
      <ChangesTable
        changes={data.changes}
        reach={mayTry(context.actor, 'calendar.rehearse-change') ? 'open' : 'closed'}
      />
    </ClerkPage>
  )
}

/** Years that are asked for most, and the one on the screen; any other of the calendar stands in the address. */
function yearsAround({ year, today }: CalendarData) {
  const now = Number(today.slice(0, 4))
  const years = new Set([year, ...[-2, -1, 0, 1, 2, 3].map((step) => now + step)])
  return [...years].sort((a, b) => a - b).map((one) => ({ value: String(one), label: String(one) }))
}

const dayColumns = [
  {
    heading: message('calendar.day'),
    kind: 'head' as const,
    cell: (line: FreeDayLine) => longDateWithWeekday(line.day),
  },
  {
    heading: message('calendar.name'),
    cell: (line: FreeDayLine) => (
      <>
        {line.name} {line.source === 'correction' && <Tag>{message('calendar.corrected')}</Tag>}
      </>
    ),
  },
  { heading: message('calendar.basis'), cell: (line: FreeDayLine) => line.basis },
]

const closureColumns = [
  {
    heading: message('calendar.days'),
    kind: 'head' as const,
    cell: (line: ClosureLine) => [...new Set([line.firstDay, line.lastDay])].map((day) => shortDate(day)).join(' – '),
  },
  { heading: message('calendar.reason'), cell: (line: ClosureLine) => line.reason },
  { heading: message('calendar.place'), cell: (line: ClosureLine) => line.place ?? message('calendar.wholeOffice') },
]
