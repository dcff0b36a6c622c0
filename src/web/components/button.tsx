import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

/** Props of a button that submits its form. */
export interface ButtonProps {
  readonly children: ComponentChildren
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'link'
  readonly name?: string
  readonly value?: string
  /** Another address than the form's, e.g. to save without finishing. */
  readonly action?: string
  /** Key that presses the button, written on it: „Ctrl+Enter”. */
  readonly keys?: string
  /** `twice`: the key first goes to the button, and presses it when it is there already (acts with legal effect). */
  readonly press?: 'once' | 'twice'
  readonly state?: 'ready' | 'disabled'
  readonly form?: string
}

const kinds = {
  primary: undefined,
  secondary: 'govuk-button--secondary',
  danger: 'govuk-button--warning',
  link: 'ok-button--link',
} as const

/** A button; blue when it is the main act of the screen. */
export function Button(props: ButtonProps) {
  return (
    <button
      type="submit"
      class={classNames('govuk-button', kinds[props.kind ?? 'primary'])}
      name={props.name}
      value={props.value}
      formaction={props.action}
      form={props.form}
      disabled={props.state === 'disabled'}
      data-key={props.keys}
      data-press={props.press}
      aria-keyshortcuts={shortcut(props.keys)}
    >
      {props.children}
      {props.keys && <kbd class="ok-button__key">{props.keys}</kbd>}
    </button>
  )
}

/** The key as ARIA names it; a pair pressed one after the other has no name there. */
function shortcut(keys: string | undefined): string | undefined {
  return keys?.includes(' ') ? undefined : keys?.replace('Ctrl', 'Control')
}
