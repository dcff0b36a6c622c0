import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Table } from '#web/components/table.tsx'
import type { PanelData } from '../panel-data.ts'
import type { RoundFacts } from '../panel-facts.ts'

/** Every round of summons with what it named and what became of it. */
export function Rounds({ data }: { readonly data: PanelData }) {
  if (data.rounds.length === 0) return null
  const nameOf = new Map(data.items.map((item) => [item.id, item.name]))
  const lines = (round: RoundFacts) =>
    round.items.map(({ itemId, curedOn }) => {
      const name = nameOf.get(itemId) ?? ''
      return curedOn ? `${name} (${message('completeness.cured', { day: shortDate(curedOn) })})` : name
    })
  const lastDay = (round: RoundFacts) => {
    if (round.replaced === 'yes') return message('completeness.roundReplaced')
    return round.lastDay ? shortDate(round.lastDay) : message('completeness.roundRunning')
  }
  return (
    <Table
      caption={message('completeness.rounds')}
      rows={data.rounds}
      rowKey={(round) => round.id}
      columns={[
        { heading: message('completeness.round'), kind: 'head', cell: (round) => round.round },
        { heading: message('completeness.roundIssued'), cell: (round) => shortDate(round.issuedOn) },
        {
          heading: message('completeness.roundDelivered'),
          cell: (round) => (round.deliveredOn ? shortDate(round.deliveredOn) : '–'),
        },
        { heading: message('completeness.roundLastDay'), cell: lastDay },
        { heading: message('completeness.roundItems'), cell: (round) => lines(round).join('; ') },
      ]}
    />
  )
}
