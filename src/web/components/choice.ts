import type { ComponentChildren } from 'preact'

/** One answer of a select, radio group or checkbox group. */
export interface Choice {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly state?: 'open' | 'disabled'
}
