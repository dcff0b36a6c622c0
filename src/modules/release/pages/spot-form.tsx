import { message } from '#messages/index.ts'
import { InstructionFields } from '#modules/cases/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import { DocumentFields } from './document-fields.tsx'
import { HandingFields } from './handing-fields.tsx'
import type { PaperReleaseProps } from './paper-release.tsx'

/** The authorised clerk's form: case sign, settlement and release in one act. */
export function SpotForm({ data, context, paper }: PaperReleaseProps) {
  const action = `/papers/${paper.id}/on-the-spot`
  const { flash } = context
  const addressee = data.parties.find((party) => party.role === 'applicant')
  return (
    <Details
      summary={message('release.spot.open')}
      state={paper.deliveryForm === 'on-the-spot' || flash.action === action ? 'open' : 'closed'}
    >
      <p class="govuk-body">{message('release.spot.help')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="back" value={`/papers/${paper.id}`} />
        <DocumentFields action={action} flash={flash} kindName="outcome" proposed="certificate" matter={paper.title} />
        <InstructionFields action={action} flash={flash} />
        <TextField
          name="note"
          label={message('release.spot.note')}
          need="optional"
          value={typed(flash, action, 'note')}
          width="full"
          maxLength={500}
          autocomplete="off"
        />
        <HandingFields
          action={action}
          flash={flash}
          parties={data.parties}
          addresseeId={addressee?.id ?? null}
          originals={data.originals}
          start="quiet"
        />
        <Button>{message('release.spot.do')}</Button>
      </Form>
    </Details>
  )
}
