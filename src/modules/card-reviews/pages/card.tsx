import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { holds } from '#domain/people/roles.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { ReviewedCard } from '../card.query.ts'
import { FreshnessTag } from './freshness-tag.tsx'
import { ownerWords } from './reviews.tsx'

type Props = { readonly card: ReviewedCard; readonly context: StaffContext }

const pageOf = ({ cardId }: ReviewedCard) => `/cards/reviews/${cardId}`

/** One card: until when it is to be looked at and by whom, what was done of it, and the two forms. */
export function reviewedCardPage({ card, context }: Props): VNode {
  const { flash, frame, actor } = context
  const crumbs = [{ text: message('cardReviews.title'), href: '/cards/reviews' }, { text: card.symbol }]
  return (
    <ClerkPage frame={frame} title={`${card.symbol} ${card.title}`}>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      {card.unitState === 'ended' && (
        <WarningText>{message('cardReviews.unitEndedNote', { unit: card.unit })}</WarningText>
      )}
      <Standing card={card} />
      <ConfirmationForm card={card} context={context} />
      <Table
        caption={message('cardReviews.done')}
        empty={message('cardReviews.doneNone')}
        rows={card.done}
        rowKey={({ on, edition, by }) => `${on} ${edition} ${by}`}
        columns={[
          { heading: message('cardReviews.doneOn'), kind: 'head', cell: ({ on }) => longDate(on) },
          { heading: message('cardReviews.edition'), kind: 'figures', cell: ({ edition }) => String(edition) },
          { heading: message('cardReviews.doneBy'), cell: ({ by }) => by },
          { heading: message('cardReviews.remark'), cell: ({ remark }) => remark },
        ]}
      />
      {mayTry(actor, 'card-reviews.plan-review') && <PlanForm card={card} context={context} />}
    </ClerkPage>
  )
}

function Standing({ card }: Pick<Props, 'card'>) {
  const rows = [
    { key: message('cardReviews.state'), value: <FreshnessTag state={card.freshness} /> },
    { key: message('cardReviews.due'), value: card.dueOn && longDate(card.dueOn) },
    { key: message('cardReviews.last'), value: card.lastReviewedOn && longDate(card.lastReviewedOn) },
    {
      key: message('cardReviews.interval'),
      value: card.months && message('cardReviews.months', { count: card.months }),
    },
    { key: message('cardReviews.owner'), value: ownerWords(card) },
    { key: message('cardReviews.unit'), value: card.unit },
    {
      key: message('cardReviews.edition'),
      value: (
        <a class="govuk-link" href={`/uslugi/${encodeURIComponent(card.symbol)}`}>
          {message('cardReviews.editionInForce', { edition: card.edition })}
        </a>
      ),
    },
  ]
  return <SummaryList rows={rows.filter(({ value }) => value !== null)} />
}

/** Drawn for those who may confirm the card; the act asks the same again. */
function ConfirmationForm({ card, context }: Props) {
  const keeps = card.owner !== null && (card.positions.includes(card.owner) || holds(context.actor, 'coordinator'))
  if (!keeps || card.unitState === 'ended') return null
  const action = `${pageOf(card)}/confirmation`
  const field = fieldOf(context.flash, action)
  return (
    <section>
      <h2 class="govuk-heading-m">{message('cardReviews.confirmTitle')}</h2>
      <p class="govuk-body">{message('cardReviews.confirmNote')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="seenEdition" value={String(card.edition)} />
        <TextField {...field('reviewRemark')} label={message('cardReviews.remarkOptional')} width="full" />
        <Button>{message('cardReviews.confirm')}</Button>
      </Form>
    </section>
  )
}

function PlanForm({ card, context }: Props) {
  const action = `${pageOf(card)}/plan`
  const field = fieldOf(context.flash, action)
  const owner = field('reviewOwner')
  const months = field('reviewMonths')
  return (
    <section>
      <h2 class="govuk-heading-m">{message('cardReviews.planTitle')}</h2>
      <p class="govuk-body">{message('cardReviews.planNote')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Select
          {...owner}
          value={owner.value || (card.owner ?? '')}
          label={message('cardReviews.owner')}
          hint={message('cardReviews.ownerHint')}
          empty=""
          choices={card.held.map((value) => ({ value, label: value }))}
        />
        <TextField
          {...months}
          value={months.value || String(card.months ?? 12)}
          label={message('cardReviews.every')}
          width={3}
          inputMode="numeric"
        />
        <Button kind="secondary">{message('cardReviews.plan')}</Button>
      </Form>
    </section>
  )
}
