import { can } from '#domain/people/can.ts'
import { isAdeFinal } from '#domain/posting/ade-states.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { ReasonForm } from '#web/components/reason-form.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import type { ItemProps } from './item.tsx'

const kinds = ['sending', 'opened', 'arrived', 'not-opened', 'failure'] as const

/** What a person may do with a letter in e-Doręczenia: let it go again, take it back, enter a proof by hand. */
export function LetterTurns({ card, context }: ItemProps) {
  const { electronic: letter } = card
  if (!letter) return null
  const may = can(context.actor, 'outgoing.record-proof', card)
  if (!may || isAdeFinal(letter.state) === 'yes') return null
  const again = letter.state === 'failed' && letter.failure !== 'not-delivered'
  const back = letter.state === 'failed' || (letter.state === 'queued' && letter.handedAt === null)
  return (
    <>
      {again && <Again card={card} context={context} />}
      {back && <Withdrawal card={card} context={context} />}
      {letter.state !== 'failed' && <ProofForm card={card} context={context} />}
    </>
  )
}

function Again({ card, context }: ItemProps) {
  return (
    <Form action={`/outgoing/items/${card.id}/retry`} csrf={context.frame.csrf} requestId={context.newKey()}>
      <p class="govuk-body">{message('outgoing.retryAbout')}</p>
      <Button>{message('outgoing.retry')}</Button>
    </Form>
  )
}

function Withdrawal({ card, context }: ItemProps) {
  return (
    <ReasonForm
      action={`/outgoing/items/${card.id}/withdrawal`}
      context={context}
      summary={message('outgoing.withdrawal')}
      name="withdrawalReason"
      label={message('outgoing.withdrawalReason')}
      submit={message('outgoing.withdrawalSubmit')}
    />
  )
}

/** A proof copied from the mailbox; what is not on it stays empty. */
function ProofForm({ card, context }: ItemProps) {
  const action = `/outgoing/items/${card.id}/proofs`
  const { flash } = context
  const mine = flash.action === action
  const field = (name: string) => ({
    name,
    value: typed(flash, action, name),
    error: mine ? flash.errors[name] : undefined,
  })
  return (
    <Details
      summary={message('outgoing.proofForm')}
      state={mine || card.electronic?.carriedBy === 'person' ? 'open' : 'closed'}
    >
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Radios
          {...field('proofKind')}
          label={message('outgoing.proofKind')}
          choices={kinds.map((value) => ({ value, label: message(`eDelivery.proof.${value}`) }))}
        />
        <TextField
          {...field('proofNumber')}
          label={message('eDelivery.proof.number')}
          width={30}
          maxLength={200}
          autocomplete="off"
        />
        <TextField
          {...field('statedAt')}
          label={message('eDelivery.proof.statedAt')}
          hint={message('outgoing.momentHint')}
          width={20}
          autocomplete="off"
        />
        <DateField {...field('arrivedOn')} label={message('eDelivery.proof.arrivedOn')} need="optional" />
        <DateField {...field('openedOn')} label={message('eDelivery.proof.openedOn')} need="optional" />
        <Button>{message('outgoing.proofSubmit')}</Button>
      </Form>
    </Details>
  )
}
