import type { InputHTMLAttributes } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx'

/** Props of a one-line text field. */
export interface TextFieldProps extends FieldProps {
  readonly value?: string | number | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'number' | 'file'
  /** Widest expected answer, in characters; the field is drawn that wide. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | 'full'
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
  readonly autocomplete?: string
  readonly maxLength?: number
  readonly focus?: 'first'
  readonly spellcheck?: 'off'
}

/** One line of text with its label, hint and error. */
export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame {...props}>
      <TextInput {...props} />
    </FieldFrame>
  )
}

/** The bare input of a text field, for pieces that set their own frame around it. */
export function TextInput(props: TextFieldProps) {
  return (
    <input
      class={classNames(
        props.type === 'file' ? 'govuk-file-upload' : 'govuk-input',
        props.width && props.width !== 'full' && `govuk-input--width-${props.width}`,
        props.error && 'govuk-input--error',
      )}
      id={fieldId(props.name)}
      name={props.name}
      {...attributes(props)}
    />
  )
}

function attributes(props: TextFieldProps): InputHTMLAttributes {
  const hidden = props.type === 'password' || props.type === 'file'
  const given = {
    type: props.type ?? 'text',
    value: hidden ? undefined : props.value,
    inputMode: props.inputMode,
    autocomplete: props.autocomplete,
    maxLength: props.maxLength,
    autofocus: props.focus === 'first' ? true : undefined,
    spellcheck: props.spellcheck === 'off' ? false : undefined,
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error ? true : undefined,
  }
  return given as InputHTMLAttributes
}
