import type { ComponentChildren } from 'preact'
import { useLanguage } from './language.ts'

/** A sentence that must not be missed, e.g. what happens when the term passes. */
export function WarningText({ children }: { readonly children: ComponentChildren }) {
  const { say } = useLanguage()
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{say('common.warningPrefix')} </span>
        {children}
      </strong>
    </div>
  )
}
