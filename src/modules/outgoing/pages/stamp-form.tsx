import { formatPostal } from '#domain/identifiers/postal.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { BookProps } from './book.tsx'

/** What the operator's stamp says, copied from the print that came back. */
export function StampForm({ book, context }: BookProps) {
  const action = `/outgoing/books/${book.id}/acceptance`
  const { flash } = context
  const field = fieldOf(flash, action)
  const ticked = flash.action === action ? [flash.values.refused ?? []].flat().map(String) : []
  return (
    <section aria-labelledby="stamp">
      <h2 class="govuk-heading-m" id="stamp">
        {message('book.stamp')}
      </h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <DateField
          {...field('acceptedOn', dayOf(context.services.clock.now()))}
          label={message('book.acceptedOn')}
          hint={message('book.acceptedOnHint')}
        />
        <TextField
          {...field('acceptedBy')}
          label={message('book.acceptedBy')}
          hint={message('book.acceptedByHint')}
          maxLength={200}
          autocomplete="off"
        />
        <Checkboxes
          name="refused"
          label={message('book.refusedLetters')}
          hint={message('book.refusedHint')}
          values={ticked}
          choices={book.lines
            .filter((line) => line.state === 'listed')
            .map((line) => ({
              value: line.id,
              label: [line.addressee, formatPostal(line.reference)].filter(Boolean).join(', '),
            }))}
        />
        <TextField {...field('refusedReason')} label={message('book.refusedReason')} need="optional" maxLength={300} />
        <TextArea {...field('remarks')} label={message('book.remarks')} need="optional" maxLength={1000} />
        <Button kind="primary">{message('book.stampSubmit')}</Button>
      </Form>
    </section>
  )
}
