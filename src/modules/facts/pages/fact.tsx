import type { VNode } from 'preact'
import { referenceOf } from '#domain/facts/fact.ts'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { FactRecord, VersionLine } from '../fact.query.ts'
import { fieldName } from '../finding-words.ts'
import { type CardNaming, cardsThatUse } from '../namings.query.ts'

type Props = { readonly fact: FactRecord; readonly context: StaffContext }

/** One fact: what it was, is and will be, where each was learned from, and the forms that change it. */
export function factPage({ fact, context }: Props): VNode {
  const { flash, frame, actor } = context
  return (
    <ClerkPage frame={frame} title={fact.label}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">
        {message('facts.referenceNote')} <code>{`{${referenceOf(fact)}}`}</code>{' '}
        {fact.about.length > 0 && message('facts.aboutList', { about: fact.about.join('; ') })}
      </p>
      <Table
        caption={message('facts.versions')}
        rows={fact.versions}
        rowKey={({ id }) => id}
        columns={versionColumns}
      />
      <Table
        caption={message('facts.check.naming')}
        empty={message('facts.check.namingNone')}
        rows={fact.namings}
        rowKey={({ card, draftId, field, text }) => `${card} ${draftId} ${field} ${text}`}
        columns={namingColumns}
      />
      {mayTry(actor, 'facts.enter-version') && <VersionForm fact={fact} context={context} />}
      {mayTry(actor, 'facts.end-fact') && <EndForm fact={fact} context={context} />}
      {mayTry(actor, 'facts.withdraw-version') && <WithdrawalForm fact={fact} context={context} />}
      <p class="govuk-body">
        <a href="/facts">{message('facts.backToList')}</a>
      </p>
    </ClerkPage>
  )
}

const versionColumns: Column<VersionLine>[] = [
  { heading: message('facts.from'), kind: 'head', cell: ({ from }) => longDate(from) },
  { heading: message('facts.value'), cell: ({ value }) => value ?? message('facts.ends') },
  { heading: message('facts.source'), cell: ({ source }) => source },
  {
    heading: message('facts.by'),
    cell: ({ by, at }) => `${by ?? message('facts.loaded')}, ${dateTime(new Date(at))}`,
  },
  {
    heading: message('facts.state'),
    cell: ({ withdrawnWhy, withdrawnBy }) =>
      withdrawnWhy === null
        ? message('facts.stands')
        : message('facts.withdrawn', { by: withdrawnBy ?? '', why: withdrawnWhy }),
  },
]

const HOW = {
  reference: 'facts.check.byReference',
  code: 'facts.check.byCode',
  words: 'facts.check.byWords',
} as const

const namingColumns: Column<CardNaming>[] = [
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
  { heading: message('facts.check.field'), cell: ({ field }) => fieldName(field) },
  { heading: message('facts.check.excerpt'), cell: ({ text }) => text },
  {
    heading: message('facts.check.how'),
    cell: ({ how }) => message(HOW[how]),
  },
]

function VersionForm({ fact, context }: Props) {
  const action = `/facts/${fact.id}/versions`
  const field = fieldOf(context.flash, action)
  return (
    <section>
      <h2 class="govuk-heading-m">{message('facts.newVersion')}</h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <TextField {...field('versionValue')} label={message('facts.newValue')} />
        <DateField {...field('versionFrom')} label={message('facts.from')} />
        <TextField {...field('versionSource')} label={message('facts.source')} hint={message('facts.sourceHint')} />
        <Button>{message('facts.enterVersion')}</Button>
      </Form>
    </section>
  )
}

function EndForm({ fact, context }: Props) {
  const action = `/facts/${fact.id}/end`
  const field = fieldOf(context.flash, action)
  const using = cardsThatUse(fact.namings).join(',')
  const { name, value, error } = field('endSeen')
  return (
    <Details summary={message('facts.endForm')} state={context.flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <DateField {...field('endFrom')} label={message('facts.endFrom')} />
        <TextField {...field('endSource')} label={message('facts.endSource')} />
        {using !== '' && (
          <Checkboxes
            name={name}
            error={error}
            values={[value]}
            label={message('facts.endUsed', { cards: using.replaceAll(',', ', ') })}
            hint={message('facts.endUsedHint')}
            choices={[{ value: using, label: message('facts.endSeen') }]}
          />
        )}
        <Button kind="secondary">{message('facts.end')}</Button>
      </Form>
    </Details>
  )
}

function WithdrawalForm({ fact, context }: Props) {
  const newest = fact.versions.find(({ withdrawnWhy }) => withdrawnWhy === null)
  const action = `/facts/${fact.id}/withdrawal`
  if (!newest) return null
  return (
    <Details
      summary={message('facts.withdrawForm', { from: longDate(newest.from) })}
      state={context.flash.action === action ? 'open' : 'closed'}
    >
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="versionId" value={newest.id} />
        <TextField {...fieldOf(context.flash, action)('withdrawWhy')} label={message('facts.withdrawWhy')} />
        <Button kind="secondary">{message('facts.withdraw')}</Button>
      </Form>
    </Details>
  )
}
