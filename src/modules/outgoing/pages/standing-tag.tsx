import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Tag } from '#web/components/tag.tsx'
import type { OutgoingRow } from '../register-page.query.ts'

const kinds = { sent: 'info', waiting: 'warning', delivered: 'done', undelivered: 'danger' } as const

/** How a letter stands, with the day of delivery when it has one. */
export function StandingTag({ row }: { readonly row: Pick<OutgoingRow, 'standing' | 'deliveredOn'> }) {
  return (
    <>
      <Tag kind={kinds[row.standing]}>{message(`outgoing.standing.${row.standing}`)}</Tag>
      {row.deliveredOn && ` ${shortDate(row.deliveredOn)}`}
    </>
  )
}
