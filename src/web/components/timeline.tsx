import type { ComponentChildren } from 'preact'
import { dateTime } from '#messages/dates.ts'
import { useLanguage } from './language.ts'

/** One thing that happened: what, when, by whom. */
export interface TimelineEntry {
  readonly id: string
  readonly title: ComponentChildren
  readonly at: Date
  readonly by?: ComponentChildren
  readonly body?: ComponentChildren
}

/** What happened, in the order given. */
export function Timeline({ entries, label }: { readonly entries: readonly TimelineEntry[]; readonly label?: string }) {
  const { say, language } = useLanguage()
  return (
    <ol class="ok-timeline" aria-label={label ?? say('common.timeline')}>
      {entries.map((entry) => (
        <li key={entry.id} class="ok-timeline__entry">
          <p class="ok-timeline__title">{entry.title}</p>
          <p class="ok-timeline__meta">
            <time dateTime={entry.at.toISOString()}>{dateTime(entry.at, language)}</time>
            {entry.by && <> · {entry.by}</>}
          </p>
          {entry.body && <div class="ok-timeline__body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  )
}
