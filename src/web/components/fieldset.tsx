import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

/** Props of a group of controls under one question. */
export interface FieldsetProps {
  readonly legend: ComponentChildren
  readonly size?: 'normal' | 'section'
  readonly describedBy?: string | undefined
  readonly children: ComponentChildren
}

/** A group of controls with its question as legend. */
export function Fieldset({ legend, size, describedBy, children }: FieldsetProps) {
  return (
    <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
      <legend class={classNames('govuk-fieldset__legend', size === 'section' && 'govuk-fieldset__legend--m')}>
        {legend}
      </legend>
      {children}
    </fieldset>
  )
}
