import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CardData, EditionLine } from '../card.query.ts'
import { cardPath } from './card-fields.ts'
import { CompareForm } from './compare-form.tsx'
import { WriteEdition } from './write-edition.tsx'

type Props = { readonly data: CardData; readonly context: StaffContext }

/** One card for staff: its editions with their days, and for who releases cards, the end of its use. */
export function cardPage({ data, context }: Props): VNode {
  const { flash, frame, actor } = context
  return (
    <ClerkPage frame={frame} title={`${data.symbol} – ${data.title}`}>
      <Breadcrumbs crumbs={[{ text: message('cardEditor.cards'), href: '/cards' }, { text: data.symbol }]} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Table
        caption={message('cardEditor.editions')}
        rows={data.editions}
        rowKey={({ edition }) => String(edition)}
        columns={columns(data.symbol)}
      />
      <OtherSymbols data={data} />
      {mayTry(actor, 'card-editor.start-draft') && (
        <WriteEdition symbol={data.symbol} draftId={data.draftId} context={context} />
      )}
      <CompareForm symbol={data.symbol} editions={data.editions} />
      {mayTry(actor, 'card-editor.call-off-edition') && <CallOffForm data={data} context={context} />}
      {mayTry(actor, 'card-editor.withdraw-card') && <WithdrawalForm data={data} context={context} />}
    </ClerkPage>
  )
}

function columns(symbol: string): Column<EditionLine>[] {
  return [
    {
      heading: message('cardEditor.edition'),
      kind: 'head',
      cell: ({ edition, title }) => (
        <a class="govuk-link" href={`/uslugi/${encodeURIComponent(symbol)}?edition=${edition}`}>
          {edition}. {title}
        </a>
      ),
    },
    { heading: message('cardEditor.days'), cell: daysOf },
    {
      heading: message('cardEditor.step.release'),
      cell: ({ by, publishedAt }) => `${by ?? message('cardEditor.import')}, ${dateTime(publishedAt)}`,
    },
  ]
}

function daysOf({ validFrom, validTo }: EditionLine): string {
  if (validTo !== null && validTo < validFrom) return message('cardEditor.calledOff', { from: longDate(validFrom) })
  const days = { from: longDate(validFrom), to: validTo === null ? '' : longDate(validTo) }
  return message(validTo === null ? 'cardEditor.daysOpen' : 'cardEditor.daysClosed', days)
}

function OtherSymbols({ data: { symbols, today } }: Pick<Props, 'data'>) {
  return (
    <>
      {symbols.map(({ symbol, since, until }) => (
        <p class="govuk-body" key={symbol}>
          {until !== null && until < today
            ? message('cardEditor.symbols.past', { symbol, until: longDate(until) })
            : message('cardEditor.symbols.coming', { symbol, since: longDate(since) })}
        </p>
      ))}
    </>
  )
}

/** Only where an edition is still to come. */
function CallOffForm({ data, context }: Props) {
  const coming = data.editions.filter(
    ({ validFrom, validTo }) => validFrom > data.today && (validTo === null || validTo >= validFrom),
  )
  if (coming.length === 0) return null
  const action = `${cardPath(data.symbol)}/call-off`
  const field = fieldOf(context.flash, action)
  const choices = coming.map(({ edition, validFrom }) => ({
    value: String(edition),
    label: message('serviceCards.otherEdition', { edition, from: longDate(validFrom) }),
  }))
  return (
    <section>
      <h2 class="govuk-heading-m">{message('cardEditor.callOff')}</h2>
      <p class="govuk-body">{message('cardEditor.callOffNote')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Select {...field('calledOffEdition')} label={message('cardEditor.calledOffEdition')} choices={choices} />
        <TextField {...field('calledOffWhy')} label={message('cardEditor.calledOffWhy')} width="full" />
        <Button kind="danger">{message('cardEditor.callOffSubmit')}</Button>
      </Form>
    </section>
  )
}

function WithdrawalForm({ data, context }: Props) {
  const action = `${cardPath(data.symbol)}/withdrawal`
  const field = fieldOf(context.flash, action)
  return (
    <section>
      <h2 class="govuk-heading-m">{message('cardEditor.withdrawal')}</h2>
      <p class="govuk-body">{message('cardEditor.withdrawalNote')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <DateField {...field('withdrawnFrom')} label={message('cardEditor.withdrawnFrom')} />
        <TextField {...field('withdrawnWhy')} label={message('cardEditor.withdrawnWhy')} width="full" />
        <Button kind="danger">{message('cardEditor.withdraw')}</Button>
      </Form>
    </section>
  )
}
