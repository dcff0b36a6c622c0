import { letterSizes } from '#domain/posting/posting-book.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { BookLineRow } from '../book-lines.query.ts'
import type { BookProps } from './book.tsx'

type Props = BookProps & { readonly line: BookLineRow }

/** One letter of an open book: its mass, size and fee, or out with it. */
export function LineForms({ book, line, context }: Props) {
  const form = { csrf: context.frame.csrf }
  const here = `/outgoing/books/${book.id}/lines/${line.id}`
  const [measures, removal] = [`${here}/measures`, `${here}/removal`]
  const [measure, remove] = [fieldOf(context.flash, measures), fieldOf(context.flash, removal)]
  return (
    <section aria-labelledby="line">
      <h2 class="govuk-heading-m" id="line">
        {message('book.line', { addressee: line.addressee })}
      </h2>
      <Form {...form} action={measures} requestId={context.newKey()}>
        <TextField
          {...measure('mass', line.mass === null ? '' : String(line.mass))}
          label={message('book.mass')}
          need="optional"
          inputMode="numeric"
          width={5}
          focus="first"
        />
        <Select
          {...measure('size', line.size ?? '')}
          label={message('book.size')}
          need="optional"
          empty={message('book.noSize')}
          choices={letterSizes.map((value) => ({ value, label: value }))}
        />
        <TextField
          {...measure('fee', line.fee === null ? '' : (line.fee / 100).toFixed(2).replace('.', ','))}
          label={message('book.fee')}
          hint={message('book.feeHint')}
          need="optional"
          inputMode="decimal"
          width={5}
        />
        <Button kind="primary">{message('book.describeSubmit')}</Button>
      </Form>
      <h3 class="govuk-heading-s">{message('book.takeOutTitle')}</h3>
      <Form {...form} action={removal} requestId={context.newKey()}>
        <TextField {...remove('reason')} label={message('book.takeOutReason')} maxLength={300} />
        <Button kind="secondary">{message('book.takeOut')}</Button>
      </Form>
    </section>
  )
}
