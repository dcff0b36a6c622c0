import { longDate, shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { Table } from '#web/components/table.tsx'
import type { SlipRow } from '../item.query.ts'

/** Reasons for an undelivered letter that have their sentence among refusals of the rules of delivery. */
const ruled = [
  'second-notice-missing',
  'second-notice-too-early',
  'second-notice-after-storage',
  'substitute-notice-missing',
]

/** Return slips as they were entered, the oldest first. */
export function Slips({ slips }: { readonly slips: readonly SlipRow[] }) {
  if (slips.length === 0) return null
  return (
    <Table
      caption={message('outgoing.slips')}
      rows={slips}
      rowKey={(slip) => slip.id}
      columns={[
        {
          heading: message('outgoing.slip.outcome'),
          kind: 'head',
          cell: (slip) => message(`outgoing.outcome.${slip.outcome}`),
        },
        { heading: message('outgoing.slip.onDay'), cell: (slip) => dayOr(slip.onDay) },
        { heading: message('outgoing.slip.firstNotice'), cell: (slip) => dayOr(slip.firstNotice) },
        { heading: message('outgoing.slip.secondNotice'), cell: (slip) => dayOr(slip.secondNotice) },
        { heading: message('outgoing.slip.reading'), cell: readingOf },
        { heading: message('outgoing.slip.who'), cell: (slip) => slip.who },
      ]}
    />
  )
}

const dayOr = (day: string | null) => (day ? shortDate(day) : '–')

function readingOf({ standing, why, storedUntil }: SlipRow): string {
  if (storedUntil) return message('outgoing.storedUntil', { day: longDate(storedUntil) })
  if (!why) return message(`outgoing.standing.${standing}`)
  return message(`${ruled.includes(why) ? 'refusals' : 'posting.undelivered'}.${why}` as MessageKey)
}
