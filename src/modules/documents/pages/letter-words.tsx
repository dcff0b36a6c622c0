import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { LetterWords } from '../own-words.query.ts'

type Props = { readonly letters: readonly LetterWords[]; readonly context: StaffContext }

/** Which letters end with a paragraph of the office's own, and what it says today. */
export function letterWordsPage({ letters, context }: Props): VNode {
  return (
    <ClerkPage frame={context.frame} title={message('ownWords.title')}>
      <p class="govuk-body">{message('ownWords.note')}</p>
      <Table caption={message('ownWords.letters')} rows={letters} rowKey={({ letter }) => letter} columns={columns} />
    </ClerkPage>
  )
}

const columns: Column<LetterWords>[] = [
  {
    heading: message('ownWords.letter'),
    kind: 'head',
    cell: ({ letter }) => (
      <a class="govuk-link" href={`/letter-words/${letter}`}>
        {message(`ownWords.letter.${letter}`)}
      </a>
    ),
  },
  {
    heading: message('ownWords.today'),
    cell: ({ today }) => <span class="ok-written">{today ?? message('ownWords.none')}</span>,
  },
]
