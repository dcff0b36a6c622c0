import { message } from '#messages/index.ts'
import { FormLink } from '#modules/service-cards/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { DraftData } from '../draft.query.ts'
import { remarkWords } from '../remark-words.ts'
import { draftPath } from './card-fields.ts'

type Props = { readonly data: DraftData; readonly context: StaffContext }

/** Forms that people will download: those of the draft, and one more. Each is a saving of its own. */
export function DraftForms({ data, context }: Props) {
  const { forms } = data.content
  return (
    <section id="forms" aria-labelledby="forms-title">
      <h2 class="govuk-heading-m" id="forms-title">
        {message('serviceCards.forms')}
      </h2>
      <p class="govuk-body">{message(forms.length === 0 ? 'cardEditor.formsNone' : 'cardEditor.formsHelp')}</p>
      <Removals data={data} context={context} />
      <Addition data={data} context={context} />
    </section>
  )
}

function Removals({ data, context }: Props) {
  const at = `${draftPath(data.draftId)}/forms`
  if (data.content.forms.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--spaced">
      {data.content.forms.map((form, place) => (
        <li key={form.sha256}>
          <p class="govuk-body">
            <FormLink form={form} at={at} />
          </p>
          {data.review.errors
            .filter(({ field }) => field === `forms.${place}`)
            .map((remark) => (
              <WarningText key={remark.why}>{remarkWords(remark)}</WarningText>
            ))}
          <Form action={`${at}/removal`} csrf={context.frame.csrf} requestId={context.newKey()}>
            <HiddenField name="revision" value={data.revision} />
            <HiddenField name="sha256" value={form.sha256} />
            <Button kind="link">
              {message('cardEditor.removeForm')}
              <span class="govuk-visually-hidden">: {form.name}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function Addition({ data, context }: Props) {
  const action = `${draftPath(data.draftId)}/forms`
  const field = fieldOf(context.flash, action)
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()} encoding="multipart">
      <HiddenField name="revision" value={data.revision} />
      <TextField
        {...field('formName')}
        label={message('cardEditor.formName')}
        hint={message('cardEditor.formNameHint')}
        width="full"
      />
      <TextField
        {...field('file')}
        type="file"
        label={message('cardEditor.formFile')}
        hint={message('cardEditor.formFileHint')}
      />
      <Button kind="secondary">{message('cardEditor.addForm')}</Button>
    </Form>
  )
}
