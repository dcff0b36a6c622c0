import type { VNode } from 'preact'
import { type Fact, holdsOn, KEPT_FACTS, type KeptFact, referenceOf } from '#domain/facts/fact.ts'
import { mayTry } from '#domain/people/can.ts'
import { longDate, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { ListedFact } from '../fact-list.query.ts'

/** The registry as it is today, and the facts that stand elsewhere. */
export type FactListData = { today: string; facts: ListedFact[]; referred: Fact[] }

type Props = { readonly data: FactListData; readonly context: StaffContext }

/** Every fact once, by kind, with the reference that a card takes it by. */
export function factListPage({ data, context }: Props): VNode {
  const { flash, frame, actor } = context
  return (
    <ClerkPage frame={frame} title={message('facts.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('facts.note')}</p>
      {mayTry(actor, 'facts.check-cards') && (
        <p class="govuk-body">
          <a href="/facts/contradictions">{message('facts.check.toList')}</a>
        </p>
      )}
      {KEPT_FACTS.map((kind) => (
        <KindTable key={kind} kind={kind} facts={data.facts.filter((fact) => fact.kind === kind)} />
      ))}
      <Referred data={data} />
      {mayTry(actor, 'facts.enter-fact') && <FactForm context={context} />}
    </ClerkPage>
  )
}

const columns: Column<ListedFact>[] = [
  { heading: message('facts.label'), kind: 'head', cell: ({ id, label }) => <a href={`/facts/${id}`}>{label}</a> },
  { heading: message('facts.today'), cell: ({ value }) => value?.replace(/ zł$/, '\u00a0zł') ?? message('facts.none') },
  { heading: message('facts.since'), cell: ({ from }) => from && shortDate(from) },
  { heading: message('facts.reference'), cell: (fact) => <code>{`{${referenceOf(fact)}}`}</code> },
  { heading: message('facts.source'), cell: ({ source, by }) => [source, by].filter(Boolean).join('; ') },
]

/** What will change; only where something will. */
const coming: Column<ListedFact> = {
  heading: message('facts.coming'),
  cell: ({ next }) =>
    next && message('facts.next', { from: longDate(next.from), value: next.value ?? message('facts.ends') }),
}

function KindTable({ kind, facts }: { readonly kind: KeptFact; readonly facts: readonly ListedFact[] }) {
  return (
    <Table
      caption={message(`facts.kinds.${kind}`)}
      empty={message('facts.noneOfKind')}
      rows={facts}
      rowKey={({ id }) => id}
      columns={facts.some(({ next }) => next) ? [...columns, coming] : columns}
    />
  )
}

function Referred({ data }: Pick<Props, 'data'>) {
  const facts = data.referred.filter((fact) => holdsOn(fact, data.today))
  return (
    <Details summary={message('facts.elsewhere')}>
      <p class="govuk-body">{message('facts.elsewhereNote')}</p>
      <Table
        caption={message('facts.elsewhere')}
        captionKind="for-readers"
        rows={facts}
        rowKey={referenceOf}
        columns={[
          { heading: message('facts.label'), kind: 'head', cell: ({ label }) => label },
          { heading: message('facts.today'), cell: ({ value }) => value },
          { heading: message('facts.reference'), cell: (fact) => <code>{`{${referenceOf(fact)}}`}</code> },
        ]}
      />
    </Details>
  )
}

function FactForm({ context }: Pick<Props, 'context'>) {
  const { flash, frame } = context
  const field = fieldOf(flash, '/facts')
  const kinds = KEPT_FACTS.map((kind) => ({ value: kind, label: message(`facts.kind.${kind}`) }))
  return (
    <section>
      <h2 class="govuk-heading-m">{message('facts.newFact')}</h2>
      <Form action="/facts" csrf={frame.csrf} requestId={context.newKey()}>
        <Select {...field('factKind')} label={message('facts.kindLabel')} choices={kinds} />
        <TextField {...field('factLabel')} label={message('facts.label')} hint={message('facts.labelHint')} />
        <TextField {...field('factKey')} label={message('facts.key')} hint={message('facts.keyHint')} width={20} />
        <TextField {...field('factAbout')} label={message('facts.about')} hint={message('facts.aboutHint')} />
        <TextField {...field('factValue')} label={message('facts.value')} hint={message('facts.valueHint')} />
        <DateField {...field('factFrom')} label={message('facts.from')} />
        <TextField {...field('factSource')} label={message('facts.source')} hint={message('facts.sourceHint')} />
        <Button>{message('facts.enter')}</Button>
      </Form>
    </section>
  )
}
