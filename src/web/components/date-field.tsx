import { useLanguage } from './language.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

/** Props of a date: `value` is what the person typed, or an ISO day that is shown the Polish way. */
export type DateFieldProps = Omit<TextFieldProps, 'type' | 'width' | 'inputMode'>

/** One text field for a day; takes „24.11.2026” and „2026-11-24” (read by `day` of `#web/form.ts`). */
export function DateField(props: DateFieldProps) {
  const { say } = useLanguage()
  const value = String(props.value ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')
  return (
    <TextField
      {...props}
      hint={props.hint ?? say('common.dateHint')}
      value={value}
      width={10}
      autocomplete={props.autocomplete ?? 'off'}
      maxLength={20}
    />
  )
}
