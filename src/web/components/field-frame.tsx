import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { useLanguage } from './language.ts'

/** What every control of a form has: its name, its visible label, and what is said beside it. */
export interface FieldProps {
  /** Name in the submitted form; also the id, so that the error summary can point at it. */
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  /** What seems wrong and stops nothing. */
  readonly warning?: string | undefined
  /** Marks the field as optional in words; fields are required unless they say so. */
  readonly need?: 'required' | 'optional'
  /** Extra classes for the group, e.g. a width from the clerk's grid. */
  readonly class?: string
}

/** The texts said beside a control. */
type FieldTexts = Pick<FieldProps, 'name' | 'hint' | 'error' | 'warning'>

/** The id of a control: its name with the characters that a fragment link dislikes taken out. */
export function fieldId(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/-$/, '')
}

/** The value for `aria-describedby` of a control with these texts; undefined when there are none. */
export function describedBy(field: FieldTexts): string | undefined {
  const id = fieldId(field.name)
  const ids = [field.hint && `${id}-hint`, field.error && `${id}-error`, field.warning && `${id}-warning`].filter(
    Boolean,
  )
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint and error around one control. */
export function FieldFrame(props: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class={classNames('govuk-form-group', props.error && 'govuk-form-group--error', props.class)}>
      <label class="govuk-label" for={fieldId(props.name)}>
        {props.label}
        <OptionalMark need={props.need} />
      </label>
      <FieldNotes {...props} />
      {props.children}
    </div>
  )
}

/** „(nieobowiązkowe)” after a label. */
export function OptionalMark({ need }: Pick<FieldProps, 'need'>) {
  const { say } = useLanguage()
  return need === 'optional' ? <span class="ok-optional"> {say('common.optional')}</span> : null
}

/** The hint, the error and the warning of a control, with the ids that `describedBy` names. */
export function FieldNotes({ name, hint, error, warning }: FieldTexts) {
  const { say } = useLanguage()
  const id = fieldId(name)
  return (
    <>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">{say('common.errorPrefix')} </span>
          {error}
        </p>
      )}
      {warning && (
        <p class="ok-field-warning" id={`${id}-warning`}>
          <strong>{say('common.warningPrefix')}</strong> {warning}
        </p>
      )}
    </>
  )
}
