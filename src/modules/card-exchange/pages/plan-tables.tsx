import { message } from '#messages/index.ts'
import { CardChanges } from '#modules/service-cards/index.ts'
import { Details } from '#web/components/details.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { BroughtData } from '../brought-catalogue.query.ts'
import type { ToldCard, ToldProblem } from '../plan-words.ts'

/** Files and rows that are not taken, each with its reason. Nothing when all were read. */
export function ProblemsTable({ problems }: { readonly problems: readonly ToldProblem[] }) {
  if (problems.length === 0) return null
  return (
    <>
      <Table
        caption={message('exchange.problems')}
        rows={problems}
        rowKey={({ file, row, field, reason }) => `${file} ${row} ${field} ${reason}`}
        columns={[
          { heading: message('exchange.problem.file'), kind: 'head', cell: ({ file }) => file },
          { heading: message('exchange.problem.row'), cell: ({ row }) => row || '–' },
          { heading: message('exchange.problem.field'), cell: ({ field }) => field || '–' },
          { heading: message('exchange.problem.reason'), cell: ({ reason }) => reason },
        ]}
      />
      <p class="govuk-body">{message('exchange.problemsHelp')}</p>
    </>
  )
}

const KINDS = { new: 'info', changed: 'warning', same: 'plain', 'draft-open': 'danger' } as const

const columns: Column<ToldCard>[] = [
  { heading: message('cardEditor.symbol'), cell: ({ symbol }) => <span class="ok-number">{symbol}</span> },
  { heading: message('cardEditor.title'), kind: 'head', cell: ({ title }) => title },
  {
    heading: message('exchange.verdict'),
    cell: ({ verdict, text }) => <Tag kind={KINDS[verdict]}>{text}</Tag>,
  },
  { heading: message('exchange.change'), cell: (card) => <Change card={card} /> },
  {
    heading: message('exchange.missing'),
    cell: ({ missing }) =>
      missing.length === 0 ? (
        '–'
      ) : (
        <ul class="govuk-list">
          {missing.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ),
  },
]

/** The cards of a catalogue: what becomes of each, what it would change, what is not here. */
export function CardsTable({ cards }: { readonly cards: readonly ToldCard[] }) {
  return <Table caption={message('exchange.cards')} rows={cards} rowKey={({ symbol }) => symbol} columns={columns} />
}

function Change({ card: { difference, symbol } }: { readonly card: ToldCard }) {
  if (!difference) return <>–</>
  return (
    <Details
      summary={
        <>
          {difference.summary || message('cardChanges.none')}
          <span class="govuk-visually-hidden">: {symbol}</span>
        </>
      }
    >
      <CardChanges difference={difference} />
    </Details>
  )
}

/** What is otherwise in the other office and is only told: facts, procedures, templates of letters. */
export function Others({ data }: { readonly data: BroughtData }) {
  const lists = [
    ['facts', data.facts.filter(({ verdict }) => verdict === 'differs').map(({ label }) => label)],
    ['profiles', data.profiles.filter(({ verdict }) => verdict !== 'same').map(({ name }) => name)],
    ['letters', data.letters.filter(({ verdict }) => verdict !== 'same').map(({ name }) => name)],
  ] as const
  const told = lists.filter(([, names]) => names.length > 0)
  return (
    <>
      {told.map(([what, names]) => (
        <Details key={what} summary={message(`exchange.differs.${what}`, { count: names.length })}>
          <ul class="govuk-list govuk-list--bullet">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      ))}
    </>
  )
}
