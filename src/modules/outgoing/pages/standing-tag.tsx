import type { AdeState } from '#domain/posting/ade-states.ts'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Tag } from '#web/components/tag.tsx'
import type { OutgoingRow } from '../register-page.query.ts'

const kinds = { sent: 'info', waiting: 'warning', delivered: 'done', undelivered: 'danger' } as const

type Props = {
  readonly row: Pick<OutgoingRow, 'standing' | 'deliveredOn'>
  /** How a letter in e-Doręczenia stands there, where it is known. */
  readonly ade?: AdeState | undefined
}

/** How a letter stands, with the day of delivery when it has one. What e-Doręczenia has not sent yet only waits there. */
export function StandingTag({ row, ade }: Props) {
  if (row.standing === 'sent' && ade && ade !== 'sent') return <Tag kind="warning">{message(`posting.ade.${ade}`)}</Tag>
  return (
    <>
      <Tag kind={kinds[row.standing]}>{message(`outgoing.standing.${row.standing}`)}</Tag>
      {row.deliveredOn && ` ${shortDate(row.deliveredOn)}`}
    </>
  )
}
