import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import type { SheetProps } from './sheet.tsx'

/** One paper that the receiving side does not take: refused, or not in the bundle; both need a reason. */
export function DeclineForm({ sheet, context }: SheetProps) {
  const [refusal, missing] = [`/handovers/${sheet.id}/refusal`, `/handovers/${sheet.id}/missing`]
  const { flash } = context
  const kept = (name: string) => typed(flash, refusal, name) || typed(flash, missing, name)
  const unanswered = sheet.papers.filter((paper) => paper.state === 'sent')
  return (
    <section aria-labelledby="decline">
      <h2 class="govuk-heading-m" id="decline">
        {message('handover.decline')}
      </h2>
      <Form action={refusal} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Select
          name="paperId"
          label={message('handover.decline.paper')}
          error={flash.errors.paperId}
          empty={message('handover.decline.choose')}
          value={kept('paperId')}
          choices={unanswered.map((paper) => ({
            value: paper.paperId,
            label: `${paper.number} / ${paper.year}, ${paper.applicantName}: ${paper.title}`,
          }))}
        />
        <TextField
          name="reason"
          label={message('handover.decline.reason')}
          hint={message('handover.decline.hint')}
          error={flash.errors.reason}
          value={kept('reason')}
          width="full"
          maxLength={300}
          autocomplete="off"
        />
        <div class="govuk-button-group">
          <Button kind="secondary">{message('handover.decline.refuse')}</Button>
          <Button kind="secondary" action={missing}>
            {message('handover.decline.missing')}
          </Button>
        </div>
      </Form>
    </section>
  )
}
