import { fieldId } from './field-frame.tsx'
import { useLanguage } from './language.ts'

/** Texts of errors by the name of their field; the empty name is for what concerns the whole form. */
export type FieldErrors = Readonly<Record<string, string>>

/** The list of everything to correct, above the form; each line leads to its field. Nothing when all is well. */
export function ErrorSummary({ errors }: { readonly errors: FieldErrors | undefined }) {
  const { say } = useLanguage()
  const entries = Object.entries(errors ?? {})
  if (entries.length === 0) return null
  return (
    <div class="govuk-error-summary" role="alert" tabIndex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 class="govuk-error-summary__title" id="error-summary-title">
        {say('common.errorSummaryTitle')}
      </h2>
      <ul class="govuk-list govuk-error-summary__list">
        {entries.map(([name, text]) => (
          <li key={name}>{name === '' ? text : <a href={`#${fieldId(name)}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
