import { classNames } from './class-names.ts'
import { describedBy, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx'

/** Props of a field of several lines. */
export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number
  readonly maxLength?: number
}

/** Several lines of text with label, hint and error. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      <textarea
        class={classNames('govuk-textarea', props.error && 'govuk-textarea--error')}
        id={fieldId(props.name)}
        name={props.name}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? true : undefined}
      >
        {props.value}
      </textarea>
    </FieldFrame>
  )
}
