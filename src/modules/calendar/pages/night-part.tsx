import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import type { CalendarData } from '../calendar.query.ts'
import { MovesTable } from './moves-table.tsx'

/** What the last check of the night found; a difference cannot be overlooked. */
export function NightPart({ night }: Pick<CalendarData, 'night'>) {
  return (
    <section>
      <h2 class="govuk-heading-m">{message('calendar.night')}</h2>
      <Found night={night} />
    </section>
  )
}

function Found({ night }: Pick<CalendarData, 'night'>) {
  if (night === null) return <p class="govuk-body">{message('calendar.night.never')}</p>
  const { checked, differing, lines } = night
  const values = { at: dateTime(night.at), checked, differing }
  if (differing === 0) return <p class="govuk-body">{message('calendar.night.agree', values)}</p>
  return (
    <>
      <WarningText>{message('calendar.night.differ', values)}</WarningText>
      <MovesTable caption={message('calendar.differences')} lines={lines} />
      {lines.length < differing && (
        <p class="govuk-body">{message('calendar.moreMoves', { shown: lines.length, total: differing })}</p>
      )}
    </>
  )
}
