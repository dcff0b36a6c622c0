import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import type { Column } from '#web/components/table.tsx'
import type { SheetPaper } from '../sheet.query.ts'
import type { SheetProps } from './sheet.tsx'
import { PapersTable } from './sheet-papers.tsx'

/** An open sheet at the window that fills it: look through the list, take off what does not go, send. */
export function SendForm({ sheet, context }: SheetProps) {
  const { csrf } = context.frame
  const remove: Column<SheetPaper> = {
    heading: message('handover.remove'),
    cell: (paper) => (
      <Form action={`/handovers/${sheet.id}/removal`} csrf={csrf} requestId={context.newKey()}>
        <HiddenField name="paperId" value={paper.paperId} />
        <Button kind="link">
          {message('handover.remove')}
          <span class="govuk-visually-hidden"> {`${paper.number} / ${paper.year}`}</span>
        </Button>
      </Form>
    ),
  }
  return (
    <>
      {sheet.papers.length > 0 && (
        <Form action={`/handovers/${sheet.id}/sending`} csrf={csrf} requestId={context.newKey()}>
          <HiddenField name="seen" value={sheet.digest} />
          <Button keys="Ctrl+Enter">{message('handover.send')}</Button>
        </Form>
      )}
      <PapersTable papers={sheet.papers} last={remove} />
    </>
  )
}
