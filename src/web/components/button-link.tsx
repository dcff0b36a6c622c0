import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

/** Props of a link that looks like a button because it starts something. */
export interface ButtonLinkProps {
  readonly href: string
  readonly kind?: 'primary' | 'secondary'
  readonly keys?: string
  readonly children: ComponentChildren
}

/** A link in the shape of a button; it only leads somewhere, it changes nothing. */
export function ButtonLink({ href, kind, keys, children }: ButtonLinkProps) {
  return (
    <a
      href={href}
      class={classNames('govuk-button', kind === 'secondary' && 'govuk-button--secondary')}
      data-key={keys}
    >
      {children}
      {keys && <kbd class="ok-button__key">{keys}</kbd>}
    </a>
  )
}
