import type { ComponentChildren } from 'preact'

/** Props of one figure of a board. */
export interface StatCardProps {
  readonly label: string
  readonly value: ComponentChildren
  /** The list behind the figure. */
  readonly href?: string
  readonly note?: ComponentChildren
  readonly kind?: 'plain' | 'warning' | 'danger'
}

/** One figure with its name, and the link to what it counts. */
export function StatCard({ label, value, href, note, kind = 'plain' }: StatCardProps) {
  return (
    <div class={`ok-stat ok-stat--${kind}`}>
      <p class="ok-stat__label">{href ? <a href={href}>{label}</a> : label}</p>
      <p class="ok-stat__value">{value}</p>
      {note && <p class="ok-stat__note">{note}</p>}
    </div>
  )
}
