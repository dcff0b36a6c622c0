import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { enclosureForms } from '../forms.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { countAt, fieldAt, listAt, type TypedForm, textAt } from '../typed-form.ts'
import { lookupAction } from './intake-addresses.ts'

const answers = ['no', 'yes'] as const

/** What came with the paper: a row each; a button adds another. An original that goes back has its row by itself. */
export function EnclosureFields({ screen: { form } }: { readonly screen: IntakeScreen }) {
  const asked = textAt(form, 'look') === 'more-enclosures' ? 1 : 0
  const rows = Math.max(1, countAt(form, 'enclosures') + asked)
  return (
    <div data-part="enclosures">
      {listAt(form, 'proposed').map((name) => (
        <HiddenField key={name} name="proposed" value={name} />
      ))}
      {Array.from({ length: rows }, (_, index) => (
        <EnclosureRow key={index} form={form} index={index} last={index === rows - 1 ? 'last' : 'not-last'} />
      ))}
    </div>
  )
}

interface RowProps {
  readonly form: TypedForm
  readonly index: number
  readonly last: 'last' | 'not-last'
}

function EnclosureRow({ form, index, last }: RowProps) {
  const path = `enclosures.${index}`
  return (
    <div class="ok-grid ok-enclosure">
      <TextField
        {...fieldAt(form, `${path}.name`)}
        class="ok-span-4"
        label={message('intake.enclosure', { number: index + 1 })}
        autocomplete="off"
      />
      <TextField
        {...fieldAt(form, `${path}.pages`)}
        class="ok-span-1"
        label={message('intake.pages')}
        inputMode="numeric"
        autocomplete="off"
      />
      <Select
        {...fieldAt(form, `${path}.form`, 'copy')}
        class="ok-span-3"
        label={message('intake.form')}
        choices={enclosureForms.map((value) => ({ value, label: message(`intake.form.${value}`) }))}
      />
      <Select
        {...fieldAt(form, `${path}.returnable`, 'no')}
        class="ok-span-2"
        label={message('intake.returnable')}
        choices={answers.map((value) => ({ value, label: message(`intake.returnable.${value}`) }))}
      />
      {last === 'last' && (
        <div class="ok-span-2 ok-intake__under">
          <Button kind="secondary" name="look" value="more-enclosures" action={lookupAction}>
            {message('intake.moreEnclosures')}
          </Button>
        </div>
      )}
    </div>
  )
}
