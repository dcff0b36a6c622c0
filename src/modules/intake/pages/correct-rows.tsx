import { message } from '#messages/index.ts'
import { Fieldset } from '#web/components/fieldset.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Picker } from '#web/components/picker.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { enclosureForms } from '../forms.ts'
import type { PaperToCorrect } from '../paper-to-correct.query.ts'
import { fieldAt, type TypedForm, textAt } from '../typed-form.ts'

interface RowsProps {
  readonly found: PaperToCorrect
  readonly form: TypedForm
}

/** Everyone behind the paper: name and address by hand, or another known client in their place. */
export function PartyCorrections({ found: { parties }, form }: RowsProps) {
  return (
    <>
      {parties.map((party, index) => {
        const at = (name: string, value: string | null) => fieldAt(form, `parties.${index}.${name}`, value ?? '')
        const chosen = textAt(form, `parties.${index}.clientId`, party.client_id ?? '')
        return (
          <Fieldset key={party.id} legend={message(`intake.role.${party.role}`)}>
            <HiddenField name={`parties[${index}][id]`} value={party.id} />
            <div class="ok-grid">
              <TextField {...at('name', party.name)} class="ok-span-4" label={message('intake.partyName')} />
              <TextField {...at('street', party.street)} class="ok-span-3" label={message('intake.street')} />
              <TextField
                {...at('postalCode', party.postal_code)}
                class="ok-span-2"
                label={message('intake.postalCode')}
              />
              <TextField {...at('locality', party.locality)} class="ok-span-3" label={message('intake.locality')} />
              <TextField {...at('phone', party.phone)} class="ok-span-4" label={message('intake.phone')} />
              <TextField {...at('email', party.email)} class="ok-span-4" label={message('intake.email')} />
              <div class="ok-span-4">
                <Picker
                  {...at('find', '')}
                  label={message('intake.otherClient')}
                  src="/clients/suggest"
                  chosen={{ name: `parties[${index}][clientId]`, value: chosen }}
                />
              </div>
            </div>
          </Fieldset>
        )
      })}
    </>
  )
}

const answers = ['no', 'yes'] as const

/** What came with the paper, row by row. */
export function EnclosureCorrections({ found: { enclosures }, form }: RowsProps) {
  return (
    <>
      {enclosures.map((enclosure, index) => {
        const at = (name: string, value: string | number | null) =>
          fieldAt(form, `enclosures.${index}.${name}`, String(value ?? ''))
        return (
          <div key={enclosure.id} class="ok-grid">
            <HiddenField name={`enclosures[${index}][id]`} value={enclosure.id} />
            <TextField
              {...at('name', enclosure.name)}
              class="ok-span-5"
              label={message('intake.enclosure', { number: index + 1 })}
            />
            <TextField {...at('pages', enclosure.pages)} class="ok-span-1" label={message('intake.pages')} />
            <Select
              {...at('form', enclosure.form)}
              class="ok-span-3"
              label={message('intake.form')}
              choices={enclosureForms.map((value) => ({ value, label: message(`intake.form.${value}`) }))}
            />
            <Select
              {...at('returnable', enclosure.returnable)}
              class="ok-span-3"
              label={message('intake.returnable')}
              choices={answers.map((value) => ({ value, label: message(`intake.returnable.${value}`) }))}
            />
          </div>
        )
      })}
    </>
  )
}
