import type { CardEdition } from '#domain/service-cards/card.ts'
import { message } from '#messages/index.ts'
import { type Column, Table } from '#web/components/table.tsx'

type Item = CardEdition['items'][number]

const columns: Column<Item>[] = [
  { heading: message('cardEditor.itemName'), kind: 'head', cell: ({ name }) => name },
  { heading: message('cardEditor.kind'), cell: ({ kind }) => message(`cardEditor.kind.${kind}`) },
  { heading: message('cardEditor.basis'), cell: ({ basis }) => basis ?? '–' },
  { heading: message('cardEditor.condition'), cell: ({ condition }) => condition ?? message('cardEditor.always') },
  { heading: message('cardEditor.question'), cell: ({ question }) => question ?? '–' },
]

/** The checklist as the counter would have it, with the questions a client would be asked. */
export function CounterList({ content }: { content: CardEdition }) {
  return (
    <Table
      caption={message('cardEditor.asCounter')}
      scrollName={message('cardEditor.asCounter')}
      empty={message('serviceCards.noItems')}
      rows={content.items}
      rowKey={({ key }) => key}
      columns={columns}
    />
  )
}
