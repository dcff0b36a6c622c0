import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { Picker } from '#web/components/picker.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'

const choices = [
  { value: 'one', label: 'osobiście' },
  { value: 'two', label: 'pocztą', hint: 'na adres z wniosku' },
  { value: 'three', label: 'e-Doręczenia', state: 'disabled' },
] as const

const errors = {
  'e-name': 'Wpisz imię i nazwisko',
  'e-day': 'Wpisz istniejącą datę, na przykład 24.11.2026',
  'e-way': 'Wybierz sposób odbioru',
}

/** Every control, empty, filled and in error. */
export function Fields({ state }: { readonly state: 'filled' | 'errors' }) {
  const of = (name: keyof typeof errors) => (state === 'errors' ? errors[name] : undefined)
  return (
    <>
      {state === 'errors' && <ErrorSummary errors={errors} />}
      <Form action="/gallery" csrf="gallery" requestId="018f0000-0000-7000-8000-000000000002">
        <TextField
          name="e-name"
          label="Imię i nazwisko"
          hint="Tak jak w dokumencie"
          error={of('e-name')}
          value="Łucja"
        />
        <DateField name="e-day" label="Data wpływu" error={of('e-day')} value="2026-11-24" />
        <Select name="unit" label="Komórka" empty="wybierz" choices={choices} value="two" />
        <Radios name="e-way" label="Odbiór" choices={choices} error={of('e-way')} value="one" />
        <Checkboxes name="items" label="Załączniki" choices={choices} values={['one']} hint="Zaznacz, co jest" />
        <Picker name="client" label="Klient" src="/s" lookup={{ name: 'lookup', value: 'client' }} need="optional" />
        <TextArea name="note" label="Uwagi" need="optional" value="Tekst dłuższy niż jedna linia." />
        <Button>Wyślij</Button>
      </Form>
    </>
  )
}
