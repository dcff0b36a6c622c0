import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Table } from '#web/components/table.tsx'
import type { SettingsChange } from '../settings-history.query.ts'

type Props<Name extends string> = {
  readonly caption: string
  readonly empty: string
  readonly history: readonly SettingsChange<Name>[]
  readonly nameOf: (name: Name) => string
  /** A value of a setting as people read it. */
  readonly words: (name: Name, value: string | null) => string
}

/** Changes of settings made before: when, who, from what to what, why. */
export function ChangesTable<Name extends string>({ caption, empty, history, nameOf, words }: Props<Name>) {
  const changed = ({ name, from, to }: SettingsChange<Name>['changes'][number]) =>
    message('admin.settings.fromTo', { name: nameOf(name), from: words(name, from), to: words(name, to) })
  return (
    <Table
      caption={caption}
      rows={history}
      rowKey={(change) => change.at.toISOString()}
      empty={empty}
      columns={[
        { heading: message('admin.settings.when'), kind: 'head', cell: ({ at }) => dateTime(at) },
        { heading: message('admin.settings.who'), cell: ({ who }) => who },
        { heading: message('admin.settings.what'), cell: ({ changes }) => changes.map(changed).join('; ') },
        { heading: message('admin.settings.reason'), cell: ({ reason }) => reason },
      ]}
    />
  )
}
