import { message } from '#messages/index.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import type { ShownRehearsal } from '../rehearsal.query.ts'
import { MovesTable } from './moves-table.tsx'

/** What a change would move: how many, how many become overdue, and which. */
export function ShownMoves({ shown }: { readonly shown: ShownRehearsal }) {
  const { checked, moved, overdue, lines } = shown
  if (moved === 0) return <p class="govuk-body">{message('calendar.movesNone', { checked })}</p>
  return (
    <>
      <p class="govuk-body">{message('calendar.moves', { checked, moved })}</p>
      {overdue > 0 && <WarningText>{message('calendar.overdue', { count: overdue })}</WarningText>}
      <MovesTable caption={message('calendar.movesCaption')} lines={lines} />
      {lines.length < moved && (
        <p class="govuk-body">{message('calendar.moreMoves', { shown: lines.length, total: moved })}</p>
      )}
    </>
  )
}
