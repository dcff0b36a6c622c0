import { matchScans } from '#domain/handover/scans.ts'
import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { RowTick } from '#web/components/row-tick.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Handovers } from '../handovers.query.ts'
import { mostWaiting, type WaitingGroup, type WaitingPaper } from '../waiting-papers.query.ts'
import { ScanNotes } from './scan-notes.tsx'

type Props = { readonly data: Handovers; readonly context: StaffContext }

/** Complete papers of this window by receiving post, all chosen; after the first scan only the scanned ones are. */
export function Waiting({ data, context }: Props) {
  const listed = data.groups.filter((group) => group.post !== null)
  const papers = listed.flatMap((group) => group.papers)
  const scanned = matchScans(data.scanned, papers, Number(data.today.slice(0, 4)))
  const scanning = data.scanned.length > 0
  const stateOf = (paper: WaitingPaper) =>
    (scanning ? scanned.found.has(paper.id) : paper.cameBack?.state !== 'missing') ? 'ticked' : 'clear'
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        {message('handover.waiting')}
      </h2>
      {data.groups.length === 0 && <p class="govuk-body">{message('handover.waiting.none')}</p>}
      {papers.length > 0 && (
        <>
          <ScanNotes action="/handovers" codes={data.scanned} scanned={scanned} all={papers.length} />
          <Form action="/handovers/papers" csrf={context.frame.csrf} requestId={context.newKey()}>
            <div id="papers" tabIndex={-1}>
              {listed.map((group) => (
                <Table
                  key={group.post?.id}
                  caption={message('handover.groupFor', { post: group.post?.name ?? '' })}
                  columns={[tickColumn(stateOf), ...paperColumns]}
                  rows={group.papers}
                  rowKey={(paper) => paper.id}
                  mark={(paper) => (paper.cameBack ? 'warning' : undefined)}
                />
              ))}
            </div>
            {papers.length >= mostWaiting && (
              <p class="govuk-body">{message('handover.waiting.more', { count: mostWaiting })}</p>
            )}
            <Button keys="Ctrl+Enter">{message('handover.addTicked')}</Button>
          </Form>
        </>
      )}
      {data.groups.map((group) => group.why && <Stuck key={group.why} group={group} why={group.why} />)}
    </section>
  )
}

function Stuck({ group, why }: { readonly group: WaitingGroup; readonly why: NonNullable<WaitingGroup['why']> }) {
  return (
    <>
      <Table
        caption={message(`handover.group.${why}`)}
        columns={paperColumns}
        rows={group.papers}
        rowKey={(paper) => paper.id}
        mark={() => 'warning'}
      />
      <p class="govuk-body">{message(`handover.group.${why}.help`)}</p>
    </>
  )
}

function tickColumn(stateOf: (paper: WaitingPaper) => 'ticked' | 'clear'): Column<WaitingPaper> {
  return {
    heading: message('handover.column.tick'),
    cell: (paper) => (
      <RowTick
        name="papers"
        value={paper.id}
        label={message('handover.tick', { number: paper.number, year: paper.year })}
        state={stateOf(paper)}
      />
    ),
  }
}

const paperColumns: readonly Column<WaitingPaper>[] = [
  {
    heading: message('handover.column.number'),
    kind: 'head',
    cell: (paper) => (
      <a class="govuk-link" href={`/papers/${paper.id}`}>
        <RegisterNumber number={paper.number} year={paper.year} size="inline" />
      </a>
    ),
  },
  {
    heading: message('handover.column.title'),
    cell: (paper) => (
      <>
        {paper.title}
        <CameBack paper={paper} />
      </>
    ),
  },
  { heading: message('handover.column.applicant'), cell: (paper) => paper.applicantName },
  { heading: message('handover.column.registered'), cell: (paper) => dateTime(paper.registeredAt) },
]

function CameBack({ paper }: { readonly paper: WaitingPaper }) {
  const back = paper.cameBack
  if (!back) return null
  const { number, year, reason } = back
  return (
    <p class="govuk-body">
      <Tag kind="warning">{message(`handover.item.${back.state}`)}</Tag>{' '}
      <a class="govuk-link" href={`/handovers/${back.handoverId}`}>
        {message(`handover.cameBack.${back.state}`, { number, year, reason })}
      </a>
      {back.state === 'missing' && ` ${message('handover.cameBack.found')}`}
    </p>
  )
}
