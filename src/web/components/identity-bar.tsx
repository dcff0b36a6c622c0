import type { ComponentChildren } from 'preact'

/** Props: the number or name the page is about, and the few facts always in view. */
export interface IdentityBarProps {
  readonly subject: ComponentChildren
  readonly facts: readonly { readonly name: string; readonly value: ComponentChildren }[]
  readonly actions?: ComponentChildren
}

/** Who or what this page is about: number, party, term, place of the paper. */
export function IdentityBar({ subject, facts, actions }: IdentityBarProps) {
  return (
    <div class="ok-identity">
      <div class="ok-identity__subject">{subject}</div>
      <dl class="ok-identity__facts">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {actions && <div class="ok-identity__actions">{actions}</div>}
    </div>
  )
}
