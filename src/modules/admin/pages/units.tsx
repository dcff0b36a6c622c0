import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { longDate } from '#messages/dates.ts'
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
import type { OrphanLine } from '../orphans.query.ts'
import type { UnitLine, UnitRecord } from '../units.query.ts'
import { EndedForms } from './unit-ended.tsx'

const columns: Column<UnitLine>[] = [
  {
    heading: message('admin.units.unit'),
    kind: 'head',
    cell: ({ id, symbol, name }) => <a href={`/admin/units/${id}`}>{`${symbol} ${name}`}</a>,
  },
  { heading: message('admin.units.under'), cell: ({ parent }) => parent },
  { heading: message('admin.units.days'), cell: daysOf },
]

/** Every unit with its days and its successor. */
export function unitsPage({ units, context }: { units: UnitLine[]; context: StaffContext }): VNode {
  return (
    <ClerkPage frame={context.frame} title={message('admin.units.title')}>
      <p class="govuk-body">{message('admin.units.note')}</p>
      <Table
        caption={message('admin.units.title')}
        captionKind="for-readers"
        rows={units}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </ClerkPage>
  )
}

function daysOf({ validTo, successor }: UnitLine): string {
  if (validTo === null) return message('admin.units.stands')
  const until = message('admin.units.until', { to: longDate(validTo) })
  if (!successor) return until
  const { symbol, name, from } = successor
  return `${until} ${message('admin.units.follows', { unit: `${symbol} ${name}`, from: longDate(from) })}`
}

const kinds = ['card', 'case', 'paper', 'part', 'keeper', 'window', 'position'] as const
const counted = {
  card: 'cards',
  case: 'cases',
  paper: 'papers',
  part: 'parts',
  keeper: 'keepers',
  window: 'windows',
  position: 'positions',
} as const

/** One unit: what names it and would stand alone, and the form that ends it. */
export function unitPage({ unit, context }: { unit: UnitRecord; context: StaffContext }): VNode {
  const { frame, flash, actor } = context
  const crumbs = [{ text: message('admin.units.title'), href: '/admin/units' }, { text: unit.symbol }]
  return (
    <ClerkPage frame={frame} title={`${unit.symbol} ${unit.name}`}>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{daysOf(unit)}</p>
      {unit.successor && <p class="govuk-body">{message('admin.units.basisIs', { basis: unit.successor.basis })}</p>}
      <h2 class="govuk-heading-m">{message('admin.units.orphans')}</h2>
      <p class="govuk-body">{message('admin.units.orphansNote')}</p>
      {kinds.map((kind) => (
        <OrphanTable key={kind} kind={kind} unit={unit} />
      ))}
      {unit.validTo === null && mayTry(actor, 'admin.end-unit') && <EndForm unit={unit} context={context} />}
      <EndedForms unit={unit} context={context} />
    </ClerkPage>
  )
}

function OrphanTable({ kind, unit }: { readonly kind: OrphanLine['kind']; readonly unit: UnitRecord }) {
  const cell = ({ id, text }: OrphanLine) => (kind === 'part' ? <a href={`/admin/units/${id}`}>{text}</a> : text)
  return (
    <Table
      caption={message(`admin.units.orphan.${kind}`, { count: unit.counts[counted[kind]] })}
      empty={message(`admin.units.orphanNone.${kind}`)}
      rows={unit.orphans.filter((line) => line.kind === kind)}
      rowKey={({ id }) => id}
      columns={[{ heading: message('admin.units.what'), kind: 'head', cell }]}
    />
  )
}

function EndForm({ unit, context }: { readonly unit: UnitRecord; readonly context: StaffContext }) {
  const action = `/admin/units/${unit.id}/end`
  const field = fieldOf(context.flash, action)
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.units.endTitle')}</h2>
      <p class="govuk-body">{message('admin.units.endNote')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <DateField {...field('unitEndsFrom')} label={message('admin.units.from')} />
        <Select
          {...field('successorId')}
          label={message('admin.units.successor')}
          empty={message('admin.units.noSuccessor')}
          choices={unit.heirs.map(({ id, symbol, name }) => ({ value: id, label: `${symbol} ${name}` }))}
        />
        <TextField {...field('unitEndBasis')} label={message('admin.units.basis')} width="full" />
        <Button kind="danger">{message('admin.units.end')}</Button>
      </Form>
    </section>
  )
}
