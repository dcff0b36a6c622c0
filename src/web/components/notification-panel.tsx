import type { ComponentChildren } from 'preact'

/** Props: what was done, the number it got, and what comes next. */
export interface NotificationPanelProps {
  readonly title: string
  readonly number?: ComponentChildren
  readonly children?: ComponentChildren
  /** `status` (default) is read out when it is quiet; `alert` at once; `problem` also looks like trouble. */
  readonly kind?: 'status' | 'alert' | 'problem'
}

/** Confirms an act, with its number loud in the middle; announced to screen readers. */
export function NotificationPanel({ title, number, children, kind = 'status' }: NotificationPanelProps) {
  return (
    <div class={`ok-panel ok-panel--${kind}`} role={kind === 'status' ? 'status' : 'alert'}>
      <p class="ok-panel__title">{title}</p>
      {number && <p class="ok-panel__number">{number}</p>}
      {children && <div class="ok-panel__body">{children}</div>}
    </div>
  )
}
