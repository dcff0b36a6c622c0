import { matchScans } from '#domain/handover/scans.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { RowTick } from '#web/components/row-tick.tsx'
import type { Column } from '#web/components/table.tsx'
import type { SheetPaper } from '../sheet.query.ts'
import { ScanNotes } from './scan-notes.tsx'
import type { SheetProps } from './sheet.tsx'
import { PapersTable } from './sheet-papers.tsx'

/** The receiving side: everything at once, or what was ticked or scanned. */
export function AnswerForm({ sheet, today, scanned: codes, context }: SheetProps) {
  const unanswered = sheet.papers.filter((paper) => paper.state === 'sent')
  const listed = unanswered.map((paper) => ({ ...paper, id: paper.paperId }))
  const scanned = matchScans(codes, listed, Number(today.slice(0, 4)))
  const tick: Column<SheetPaper> = {
    heading: message('handover.column.tick'),
    cell: (paper) =>
      paper.state === 'sent' && (
        <RowTick
          name="papers"
          value={paper.paperId}
          label={message('handover.tick', { number: paper.number, year: paper.year })}
          state={scanned.found.has(paper.paperId) ? 'ticked' : 'clear'}
        />
      ),
  }
  return (
    <>
      <ScanNotes action={`/handovers/${sheet.id}`} codes={codes} scanned={scanned} all={unanswered.length} />
      <Form action={`/handovers/${sheet.id}/receipt`} csrf={context.frame.csrf} requestId={context.newKey()}>
        <div class="govuk-button-group">
          <Button name="which" value="all" {...(codes.length > 0 ? { kind: 'secondary' } : { keys: 'Ctrl+Enter' })}>
            {message('handover.acceptAll', { count: unanswered.length })}
          </Button>
          <Button
            name="which"
            value="selected"
            {...(codes.length > 0 ? { keys: 'Ctrl+Enter' } : { kind: 'secondary' })}
          >
            {message('handover.acceptTicked')}
          </Button>
        </div>
        <div id="papers" tabIndex={-1}>
          <PapersTable papers={sheet.papers} first={tick} />
        </div>
      </Form>
    </>
  )
}
