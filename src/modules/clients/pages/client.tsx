import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { AddressForm, AddressTable } from '#modules/e-delivery/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { identifierWarning } from '#web/identifier.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { type ClientCard, type ClientField, clientFields } from '../client.query.ts'

type Props = { card: ClientCard; today: string; context: StaffContext }

const numbers = ['pesel', 'nip', 'regon', 'ade'] as const
const isNumber = (field: ClientField): field is (typeof numbers)[number] =>
  (numbers as readonly string[]).includes(field)

/** A known client: details as they are now, the correction with its reason, addresses for electronic delivery. */
export function clientPage({ card, today, context }: Props) {
  const { frame, flash, actor } = context
  const base = `/clients/${card.id}/electronic-addresses`
  return (
    <ClerkPage frame={frame} title={card.name}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <SummaryList
        rows={fieldsOf(card).map((field) => ({
          key: message(`clients.field.${field}`),
          value: <Shown field={field} card={card} />,
        }))}
      />
      {mayTry(actor, 'clients.correct-client') && <Correction card={card} context={context} />}
      <AddressTable rows={card.addresses} context={context} today={today} base={base} />
      {mayTry(actor, 'e-delivery.record-address') && (
        <AddressForm context={context} today={today} base={base} holder="known" />
      )}
    </ClerkPage>
  )
}

const fieldsOf = ({ kind }: ClientCard) => clientFields.filter((field) => kind === 'natural' || field !== 'pesel')

/** An identity number only by its last digits: to tell namesakes apart no more is needed. */
function Shown({ field, card }: { field: ClientField; card: ClientCard }) {
  const value = card.details[field]
  if (!value) return <>–</>
  const warning = isNumber(field) ? identifierWarning(field, value) : undefined
  return (
    <>
      {field === 'pesel' ? message('clients.lastDigits', { digits: value.slice(-4) }) : value}
      {warning && <p class="ok-field-warning">{warning}</p>}
    </>
  )
}

function Correction({ card, context }: Omit<Props, 'today'>) {
  const action = `/clients/${card.id}/correct`
  const { flash } = context
  const field = fieldOf(flash, action)
  return (
    <Details summary={message('clients.correct')} state={flash.action === action ? 'open' : 'closed'}>
      <p class="govuk-body">{message('clients.correctAbout')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        {fieldsOf(card).map((name) => (
          <TextField
            key={name}
            {...field(name, card.details[name] ?? '')}
            label={message(`clients.field.${name}`)}
            warning={isNumber(name) ? identifierWarning(name, card.details[name]) : undefined}
            need="optional"
            width={isNumber(name) ? 30 : 'full'}
            maxLength={200}
            autocomplete="off"
          />
        ))}
        <TextField {...field('correctionReason')} label={message('clients.reason')} maxLength={300} />
        <Button>{message('clients.correctSubmit')}</Button>
      </Form>
    </Details>
  )
}
