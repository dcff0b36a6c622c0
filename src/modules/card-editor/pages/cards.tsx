import type { VNode } from 'preact'
import { can, mayTry } from '#domain/people/can.ts'
import type { DraftState } from '#domain/service-cards/card-approval.ts'
import { dateTime, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { formerlyWords } from '#modules/service-cards/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CardLine, CardsData, DraftLine } from '../cards.query.ts'
import { draftPath } from './card-fields.ts'
import { WriteEdition } from './write-edition.tsx'

type Props = { readonly data: CardsData; readonly context: StaffContext }

/** All cards of the office for those who write and approve them: what waits for me, what is written, what is in force. */
export function cardsPage({ data, context }: Props): VNode {
  const { flash, frame, actor } = context
  const mine = data.drafts.filter((draft) => waitsFor(draft, context))
  const others = data.drafts.filter((draft) => !mine.includes(draft))
  return (
    <ClerkPage frame={frame} title={message('cardEditor.cards')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Drafts caption={message('cardEditor.waiting')} empty={message('cardEditor.waitingNone')} drafts={mine} />
      <Drafts caption={message('cardEditor.drafts')} empty={message('cardEditor.draftsNone')} drafts={others} />
      {mayTry(actor, 'card-exchange.read-catalogues') && (
        <p class="govuk-body">
          <a class="govuk-link" href="/cards/exchange">
            {message('exchange.title')}
          </a>
        </p>
      )}
      {mayTry(actor, 'card-editor.start-draft') && <StartForms data={data} context={context} />}
      <Table
        caption={message('cardEditor.inUse')}
        empty={message('cardEditor.inUseNone')}
        rows={data.cards}
        rowKey={({ symbol }) => symbol}
        columns={[...columns(data.today), ...writing(context)]}
      />
    </ClerkPage>
  )
}

/** Mine to do: what I may approve and did not write, and what is back with me or not sent yet. */
function waitsFor({ state, mine }: DraftLine, { actor }: StaffContext): boolean {
  if (state === 'writing') return mine === 'yes' && mayTry(actor, 'card-editor.save-draft')
  const permission = APPROVES[state]
  return permission !== undefined && mine === 'no' && can(actor, permission, {})
}

const APPROVES: Partial<Record<DraftState, 'card-editor.approve-merits' | 'card-editor.approve-release'>> = {
  'awaiting-merits': 'card-editor.approve-merits',
  'awaiting-release': 'card-editor.approve-release',
}

function Drafts({ caption, empty, drafts }: { caption: string; empty: string; drafts: readonly DraftLine[] }) {
  const columns: Column<DraftLine>[] = [
    {
      heading: message('cardEditor.title'),
      kind: 'head',
      cell: ({ draftId, title }) => (
        <a class="govuk-link" href={draftPath(draftId)}>
          {title || message('cardEditor.untitled')}
        </a>
      ),
    },
    { heading: message('cardEditor.symbol'), cell: ({ symbol }) => symbol ?? '–' },
    { heading: message('cardEditor.state'), cell: ({ state }) => <Tag>{message(`cardEditor.state.${state}`)}</Tag> },
    {
      heading: message('cardEditor.lastSaved'),
      cell: ({ by, at }) => `${by ?? message('cardEditor.import')}, ${dateTime(at)}`,
    },
  ]
  return <Table caption={caption} empty={empty} rows={drafts} rowKey={({ draftId }) => draftId} columns={columns} />
}

function columns(today: string): Column<CardLine>[] {
  return [
    { heading: message('cardEditor.symbol'), cell: Symbols },
    {
      heading: message('cardEditor.title'),
      kind: 'head',
      cell: ({ symbol, title }) => (
        <a class="govuk-link" href={`/cards/${encodeURIComponent(symbol)}`}>
          {title}
        </a>
      ),
    },
    { heading: message('serviceCards.unit'), cell: ({ unit }) => unit },
    { heading: message('cardEditor.edition'), kind: 'figures', cell: ({ edition }) => String(edition) },
    {
      heading: message('cardEditor.days'),
      cell: (card) => (
        <>
          {daysOf(card, today)} {overdue(card, today) && <Tag kind="warning">{message('cardEditor.overdue')}</Tag>}
        </>
      ),
    },
  ]
}

/** Today's symbol, and under it those that people may still know. */
function Symbols({ symbol, formerSymbols }: CardLine) {
  const former = formerlyWords(formerSymbols)
  return (
    <>
      <span class="ok-number">{symbol}</span>
      {former && (
        <>
          <br />
          <span class="govuk-hint">{former}</span>
        </>
      )}
    </>
  )
}

const overdue = ({ reviewDueOn }: CardLine, today: string) => reviewDueOn !== null && reviewDueOn < today

function daysOf({ validFrom, validTo, coming }: CardLine, today: string): string {
  const state = validTo !== null && validTo < today ? 'ended' : validFrom > today ? 'coming' : 'stands'
  const said = message(`cardEditor.days.${state}`, {
    from: shortDate(validFrom),
    to: validTo ? shortDate(validTo) : '',
  })
  const next = coming !== null && state === 'stands' ? message('cardEditor.next', { from: shortDate(coming) }) : ''
  return [said, next].filter(Boolean).join('; ')
}

function writing(context: StaffContext): Column<CardLine>[] {
  if (!mayTry(context.actor, 'card-editor.start-draft')) return []
  const cell = ({ symbol, draftId }: CardLine) => <WriteEdition symbol={symbol} draftId={draftId} context={context} />
  return [{ heading: message('cardEditor.newEdition'), kind: 'act', cell }]
}

function StartForms({ data, context }: Props) {
  const { frame, flash, newKey } = context
  const field = fieldOf(flash, '/cards/drafts')
  const choices = data.cards.map(({ symbol, title, formerSymbols }) => {
    const former = formerlyWords(formerSymbols)
    return { value: symbol, label: `${symbol} – ${title}${former ? ` (${former})` : ''}` }
  })
  return (
    <section>
      <h2 class="govuk-heading-m">{message('cardEditor.newCard')}</h2>
      <Form action="/cards/drafts" csrf={frame.csrf} requestId={newKey()}>
        <HiddenField name="from" value="empty" />
        <Button kind="secondary">{message('cardEditor.startEmpty')}</Button>
      </Form>
      <Form action="/cards/drafts" csrf={frame.csrf} requestId={newKey()}>
        <HiddenField name="from" value="copy" />
        <Select {...field('symbol')} label={message('cardEditor.copyOf')} choices={choices} empty="" />
        <Button kind="secondary">{message('cardEditor.startCopy')}</Button>
      </Form>
    </section>
  )
}
