import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Contradictions, ShownFinding, Verdict } from '../contradictions.query.ts'
import { excerptOf } from '../finding-words.ts'

type Props = { readonly found: Contradictions; readonly context: StaffContext }

/** The worklist of the finder: where, what is written, why it is a contradiction, what to do. */
export function contradictionsPage({ found, context }: Props): VNode {
  const { flash, frame, actor } = context
  const { findings, cards, day, verdicts } = found
  const columns = mayTry(actor, 'facts.dismiss-finding') ? [...findingColumns, dismissing(context)] : findingColumns
  return (
    <ClerkPage frame={frame} title={message('facts.check.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('facts.check.note')}</p>
      <p class="govuk-body">
        {message('facts.check.count', { count: findings.length, cards, day: longDate(day) })}{' '}
        <a href="/facts">{message('facts.backToList')}</a>
      </p>
      <Table
        caption={message('facts.check.title')}
        captionKind="for-readers"
        empty={message('facts.check.none')}
        rows={findings}
        rowKey={({ digest }) => digest}
        columns={columns}
      />
      {verdicts.length > 0 && (
        <Details summary={message('facts.check.dismissedList')}>
          <Table
            caption={message('facts.check.dismissedList')}
            captionKind="for-readers"
            rows={verdicts}
            rowKey={({ digest }) => digest}
            columns={verdictColumns}
          />
        </Details>
      )}
    </ClerkPage>
  )
}

const findingColumns: Column<ShownFinding>[] = [
  {
    heading: message('facts.check.card'),
    kind: 'head',
    cell: ({ card, title, draftId }) => (
      <>
        <a href={draftId ? `/cards/drafts/${draftId}` : `/uslugi/${encodeURIComponent(card)}`}>{card}</a> {title}
        {draftId && ` (${message('facts.check.draft')})`}
      </>
    ),
  },
  { heading: message('facts.check.field'), cell: ({ fieldName }) => fieldName },
  { heading: message('facts.check.excerpt'), cell: (finding) => <Excerpt finding={finding} /> },
  {
    heading: message('facts.check.why'),
    cell: ({ sentence, others }) => (
      <>
        {sentence}
        {others.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {others.slice(0, 5).map(({ card, said }) => (
              <li key={card + said}>{message('facts.check.from', { card, said })}</li>
            ))}
          </ul>
        )}
      </>
    ),
  },
  { heading: message('facts.check.suggestion'), cell: ({ advice }) => advice.join(' ') },
]

function Excerpt({ finding }: { readonly finding: ShownFinding }) {
  const { before, marked, after } = excerptOf(finding)
  return (
    <>
      {before}
      <mark>{marked}</mark>
      {after}
    </>
  )
}

function dismissing(context: StaffContext): Column<ShownFinding> {
  const action = '/facts/contradictions/dismissals'
  const { flash, frame } = context
  return {
    heading: message('facts.check.dismiss'),
    kind: 'act',
    cell: ({ digest }) => {
      const mine = flash.action === action && flash.values.digest === digest
      return (
        <Details summary={message('facts.check.dismiss')} state={mine ? 'open' : 'closed'}>
          <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
            <HiddenField name="digest" value={digest} />
            <TextField
              name="dismissWhy"
              label={message('facts.check.dismissWhy')}
              error={mine ? flash.errors.dismissWhy : undefined}
            />
            <Button kind="secondary">{message('facts.check.dismiss')}</Button>
          </Form>
        </Details>
      )
    },
  }
}

const verdictColumns: Column<Verdict>[] = [
  { heading: message('facts.check.card'), kind: 'head', cell: ({ card }) => card },
  { heading: message('facts.check.excerpt'), cell: ({ excerpt }) => excerpt },
  {
    heading: message('facts.check.dismissedBy'),
    cell: ({ by, at, reason }) => `${by}, ${dateTime(new Date(at))}: ${reason}`,
  },
]
