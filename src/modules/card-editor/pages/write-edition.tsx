import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import type { StaffContext } from '#web/route.ts'
import { draftPath } from './card-fields.ts'

type Props = { readonly symbol: string; readonly draftId: string | null; readonly context: StaffContext }

/** The way to a card's next edition: the draft that is being written, or a new one from what stands now. */
export function WriteEdition({ symbol, draftId, context }: Props) {
  if (draftId)
    return (
      <a class="govuk-link" href={draftPath(draftId)}>
        {message('cardEditor.openDraft')}
        <span class="govuk-visually-hidden">: {symbol}</span>
      </a>
    )
  return (
    <Form action="/cards/drafts" csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="from" value="live" />
      <HiddenField name="symbol" value={symbol} />
      <Button kind="link">
        {message('cardEditor.startLive')}
        <span class="govuk-visually-hidden">: {symbol}</span>
      </Button>
    </Form>
  )
}
