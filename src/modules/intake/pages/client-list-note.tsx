import type { ChecklistChange } from '#domain/guide/checklist-changes.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { ListNote } from '../client-list.ts'

/** The checklist the client brought: that its answers stand in the form, what differs by now, or why it cannot be used. */
export function ClientListNote({ note }: { readonly note: ListNote }) {
  return (
    <section data-part="client-list" aria-labelledby="client-list-title">
      <h2 id="client-list-title">{message('intake.list.title')}</h2>
      <Note note={note} />
    </section>
  )
}

function Note({ note }: { readonly note: ListNote }) {
  switch (note.kind) {
    case 'none':
      return (
        <p>
          <a href="/intake/checklist">{message('intake.list.bring')}</a>
        </p>
      )
    case 'taken':
      return <Taken madeOn={note.madeOn} changes={note.changes} />
    case 'expired':
      return <Warning text={message('intake.list.expired', { day: longDate(note.expiresOn) })} />
    case 'unknown':
      return <Warning text={message('intake.list.unknown')} />
    default:
      return <Warning text={message(`intake.list.${note.kind}`, { symbol: note.symbol })} />
  }
}

function Taken({ madeOn, changes }: { readonly madeOn: string; readonly changes: readonly ChecklistChange[] }) {
  return (
    <>
      <p>{message('intake.list.taken', { day: longDate(madeOn) })}</p>
      {changes.length > 0 && (
        <>
          <Warning text={message('intake.list.changed')} />
          <ul>
            {changes.map((change) => (
              <li key={JSON.stringify(change)}>{changeWords(change)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function changeWords(change: ChecklistChange): string {
  return 'name' in change
    ? message(`intake.list.change.${change.what}`, { name: change.name })
    : message(`intake.list.change.${change.what}`)
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p>
      <strong class="ok-intake__warning" role="status">
        {text}
      </strong>
    </p>
  )
}
