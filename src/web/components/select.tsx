import type { Choice } from './choice.ts'
import { classNames } from './class-names.ts'
import { describedBy, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx'

/** Props of a list to choose one answer from. */
export interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
  /** Text of the first, empty answer; left out, the first choice is taken as chosen. */
  readonly empty?: string
}

/** A drop-down list with label, hint and error. */
export function Select(props: SelectProps) {
  return (
    <FieldFrame {...props}>
      <select
        class={classNames('govuk-select', props.error && 'govuk-select--error')}
        id={fieldId(props.name)}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? true : undefined}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.choices.map((choice) => (
          <option
            key={choice.value}
            value={choice.value}
            selected={choice.value === props.value}
            disabled={choice.state === 'disabled'}
          >
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
