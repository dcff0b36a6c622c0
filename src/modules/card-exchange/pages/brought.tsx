import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { BroughtData } from '../brought-catalogue.query.ts'
import { codeField } from '../forms.ts'
import { CodeForm } from './code-form.tsx'
import { Cards, Others, Problems } from './plan-lists.tsx'

type Props = { readonly data: BroughtData; readonly context: StaffContext }

/** What a brought catalogue would change; nothing changes until it is confirmed at the end. */
export function broughtPage({ data, context }: Props): VNode {
  const { frame, flash, actor } = context
  const { source, takenAt } = data
  const title = source.office.name || data.name
  const crumbs = [
    { text: message('cardEditor.cards'), href: '/cards' },
    { text: message('exchange.title'), href: '/cards/exchange' },
    { text: title },
  ]
  return (
    <ClerkPage frame={frame} title={title}>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">
        {message('exchange.from', { office: title, city: source.office.city, day: longDate(source.day) })}{' '}
        {takenAt && message('exchange.takenOn', { at: dateTime(takenAt) })}
      </p>
      <p class="govuk-body">
        <strong>{countWords(data)}</strong>
      </p>
      <Problems problems={data.problems} />
      <CodeForm data={data} />
      <Cards cards={data.cards} />
      <Others data={data} />
      {mayTry(actor, 'card-exchange.take-catalogue') && <Confirmation data={data} context={context} />}
    </ClerkPage>
  )
}

const counted = ({ cards }: BroughtData, verdict: BroughtData['cards'][number]['verdict']) =>
  cards.filter((card) => card.verdict === verdict).length

function countWords(data: BroughtData): string {
  return message('exchange.counts', {
    fresh: counted(data, 'new'),
    changed: counted(data, 'changed'),
    same: counted(data, 'same'),
    open: counted(data, 'draft-open'),
  })
}

function Confirmation({ data, context }: Props) {
  const count = counted(data, 'new') + counted(data, 'changed')
  const facts = data.factChoice === 'take' ? data.facts.filter(({ verdict }) => verdict === 'new').length : 0
  if (count + facts === 0) return <p class="govuk-body">{message('exchange.nothing')}</p>
  return (
    <Form
      action={`/cards/exchange/${data.catalogueId}/confirmation`}
      csrf={context.frame.csrf}
      requestId={context.newKey()}
    >
      <HiddenField name="seen" value={data.seen} />
      <HiddenField name="facts" value={data.factChoice} />
      {data.codes
        .filter(({ chosen }) => chosen !== '')
        .map(({ kind, code, chosen }) => (
          <HiddenField key={`${kind} ${code}`} name={codeField(kind, code)} value={chosen} />
        ))}
      <p class="govuk-body">{message('exchange.confirmHelp')}</p>
      <Button>{message('exchange.confirm', { count })}</Button>
    </Form>
  )
}
