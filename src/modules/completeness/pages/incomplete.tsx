import type { VNode } from 'preact'
import { day } from '#domain/calendar/temporal.ts'
import { message } from '#messages/index.ts'
import type { SeenOn } from '#modules/cases/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { WaitingPaper } from '../incomplete.query.ts'
import type { IncompleteData } from '../show-incomplete.tsx'
import { urgencyTag } from '../urgency-tag.ts'
import { queueNames } from '../waiting-queues.ts'
import { waitsFor } from '../waits-for.ts'

/** The worklist of papers that wait for their client. */
export function IncompletePage({ data, context }: { data: IncompleteData; context: StaffContext }): VNode {
  const { shelf, page, next, today, queue } = data
  const address = (to: number) => addressOf({ queue, shelf, page: to })
  return (
    <ClerkPage frame={context.frame} title={message('completeness.incomplete.title')}>
      <p class="govuk-body">{message(`completeness.queueLead.${queue}`)}</p>
      <Filters data={data} />
      <Table
        caption={message('completeness.incomplete.caption')}
        captionKind="for-readers"
        columns={columns(data)}
        rows={data.papers}
        rowKey={(paper) => paper.id}
        empty={message('completeness.incomplete.empty')}
        mark={(paper) => (paper.lastDay && paper.lastDay < today ? 'danger' : undefined)}
      />
      <Pagination
        page={page}
        previous={page > 1 ? address(page - 1) : undefined}
        next={next === 'more' ? address(page + 1) : undefined}
      />
    </ClerkPage>
  )
}

function addressOf({ queue, shelf, page }: Pick<IncompleteData, 'queue' | 'shelf' | 'page'>): string {
  const parts = { ...(queue === 'waiting' ? {} : { queue }), ...(shelf ? { shelf } : {}), page: String(page) }
  return `/incomplete?${new URLSearchParams(parts)}`
}

function Filters({ data: { queue, shelf, shelves } }: { data: IncompleteData }) {
  const chosen = shelves.find((one) => one.code === shelf)
  const chips = [
    ...(queue === 'waiting'
      ? []
      : [{ text: message(`completeness.queue.${queue}`), without: addressOf({ queue: 'waiting', shelf, page: 1 }) }]),
    ...(chosen ? [{ text: chosen.name, without: addressOf({ queue, shelf: null, page: 1 }) }] : []),
  ]
  return (
    <FilterBar action="/incomplete" chips={chips}>
      <Select
        name="queue"
        label={message('completeness.incomplete.queue')}
        value={queue}
        choices={queueNames.map((name) => ({ value: name, label: message(`completeness.queue.${name}`) }))}
      />
      <Select
        name="shelf"
        label={message('completeness.incomplete.shelf')}
        empty={message('completeness.incomplete.allShelves')}
        value={shelf ?? undefined}
        choices={shelves.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FilterBar>
  )
}

function columns(seen: SeenOn): Column<WaitingPaper>[] {
  return [
    {
      heading: message('completeness.incomplete.number'),
      kind: 'head',
      cell: ({ id, number, year }) => (
        <a href={`/papers/${id}`}>
          <RegisterNumber number={number} year={year} size="inline" />
        </a>
      ),
    },
    {
      heading: message('completeness.incomplete.place'),
      cell: ({ shelf, place }) =>
        shelf && place
          ? message('completeness.shelfPlace', { shelf, place })
          : message('completeness.incomplete.noPlace'),
    },
    {
      heading: message('completeness.incomplete.lastDay'),
      cell: ({ lastDay }) =>
        lastDay ? (
          <>
            <DateText day={lastDay} today={seen.today} /> <DeadlineTag state={urgencyTag(lastDay, seen)} />
          </>
        ) : (
          '–'
        ),
    },
    {
      heading: message('completeness.incomplete.waitsFor'),
      cell: (paper) => message(`completeness.waits.${waitsFor(paper, day(seen.today))}`),
    },
    { heading: message('completeness.incomplete.matter'), cell: ({ title }) => title },
    { heading: message('completeness.incomplete.who'), cell: ({ applicantName }) => applicantName },
  ]
}
