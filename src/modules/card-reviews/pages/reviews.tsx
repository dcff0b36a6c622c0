import type { VNode } from 'preact'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { ReviewLine } from '../reviews.query.ts'
import { FreshnessTag } from './freshness-tag.tsx'

const choices = ['mine', 'due', 'all'] as const

/** The chosen cards, and how many there are of each choice. */
export type ReviewsData = {
  show: (typeof choices)[number]
  counts: Record<(typeof choices)[number], number>
  lines: ReviewLine[]
}

/** Cards by the day until which they are to be looked at. */
export function reviewsPage({ data, context }: { data: ReviewsData; context: StaffContext }): VNode {
  const { frame, flash } = context
  return (
    <ClerkPage frame={frame} title={message('cardReviews.title')}>
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('cardReviews.note')}</p>
      <nav class="ok-places" aria-label={message('cardReviews.choice')}>
        <ul>
          {choices.map((choice) => (
            <li key={choice}>
              <Choice choice={choice} data={data} />
            </li>
          ))}
        </ul>
      </nav>
      <Table
        caption={message(`cardReviews.show.${data.show}`)}
        empty={message(`cardReviews.none.${data.show}`)}
        rows={data.lines}
        rowKey={({ cardId }) => cardId}
        columns={columns}
        mark={({ freshness }) =>
          freshness === 'overdue' ? 'danger' : freshness === 'due-soon' ? 'warning' : undefined
        }
      />
    </ClerkPage>
  )
}

function Choice({ choice, data }: { choice: ReviewsData['show']; data: ReviewsData }) {
  const text = `${message(`cardReviews.show.${choice}`)} (${data.counts[choice]})`
  if (choice === data.show) return <strong aria-current="page">{text}</strong>
  return (
    <a class="govuk-link" href={`/cards/reviews?show=${choice}`}>
      {text}
    </a>
  )
}

const columns: Column<ReviewLine>[] = [
  {
    heading: message('cardReviews.card'),
    kind: 'head',
    cell: ({ cardId, symbol, title }) => <a href={`/cards/reviews/${cardId}`}>{`${symbol} ${title}`}</a>,
  },
  {
    heading: message('cardReviews.state'),
    cell: ({ freshness, unitState }) => (
      <>
        <FreshnessTag state={freshness} />
        {unitState === 'ended' && (
          <>
            {' '}
            <Tag kind="danger">{message('cardReviews.unitEnded')}</Tag>
          </>
        )}
      </>
    ),
  },
  { heading: message('cardReviews.due'), cell: ({ dueOn }) => dueOn && shortDate(dueOn) },
  { heading: message('cardReviews.last'), cell: ({ lastReviewedOn }) => lastReviewedOn && shortDate(lastReviewedOn) },
  { heading: message('cardReviews.owner'), cell: ownerWords },
  { heading: message('cardReviews.unit'), cell: ({ unit }) => unit },
]

/** „dyrektor, WGD (Jan Kos)”, or that nobody holds the position today. */
export function ownerWords({ owner, keepers }: Pick<ReviewLine, 'owner' | 'keepers'>): string {
  if (owner === null) return message('cardReviews.noOwner')
  const people = keepers.length > 0 ? keepers.slice(0, 3).join(', ') : message('cardReviews.nobody')
  return `${owner} (${people})`
}
