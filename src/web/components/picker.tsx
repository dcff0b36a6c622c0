import { FieldFrame } from './field-frame.tsx'
import { useLanguage } from './language.ts'
import { type TextFieldProps, TextInput } from './text-field.tsx'

/** Props of a field with offers. */
export interface PickerProps extends TextFieldProps {
  /** Address that answers a POST of `q` with `{"suggestions":[{"id","text","note"?}]}`. */
  readonly src: string
  /** Hidden companion that carries the chosen offer's id; emptied when the text is changed again. */
  readonly chosen?: { readonly name: string; readonly value?: string | undefined }
  /** Button shown without scripts: submits the form with this name and value to look the text up. */
  readonly lookup?: { readonly name: string; readonly value: string; readonly action?: string }
  /** `auto`: letters and Enter take the first offer. */
  readonly first?: 'auto'
}

/** A text field that offers matching records while one types; a plain field with „Szukaj” without scripts. */
export function Picker(props: PickerProps) {
  const { say } = useLanguage()
  return (
    <FieldFrame {...props}>
      <okienko-picker src={props.src} {...(props.first ? { first: props.first } : {})}>
        <span class="ok-field-anchor">
          <TextInput {...props} autocomplete="off" />
        </span>
        {props.chosen && <input type="hidden" name={props.chosen.name} value={props.chosen.value ?? ''} data-chosen />}
        {props.lookup && (
          <button
            class="govuk-button govuk-button--secondary"
            type="submit"
            name={props.lookup.name}
            value={props.lookup.value}
            formaction={props.lookup.action}
            data-fallback
          >
            {say('common.search')}
          </button>
        )}
      </okienko-picker>
    </FieldFrame>
  )
}
