import type { ComponentChildren } from 'preact'

/** Kinds of tag by what they ask of a person, not by colour. */
export type TagKind = 'plain' | 'info' | 'done' | 'warning' | 'danger'

/** A state in words on a tinted ground; never colour alone. */
export function Tag({ kind = 'plain', children }: { readonly kind?: TagKind; readonly children: ComponentChildren }) {
  return <strong class={`govuk-tag ok-tag--${kind}`}>{children}</strong>
}
