import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { fieldOf } from '#web/flash.ts'
import type { ItemProps } from './item.tsx'

const outcomes = ['received', 'noticed', 'sent-back', 'refused', 'undeliverable'] as const
const takers = ['addressee', 'authorised', 'household-member', 'neighbour', 'caretaker'] as const
const reasons = ['moved-away', 'unknown', 'address-incomplete', 'deceased'] as const

/** A return slip copied field by field; what is not on it stays empty. */
export function SlipForm({ card, context }: ItemProps) {
  const action = `/outgoing/items/${card.id}/slips`
  const { flash } = context
  const field = fieldOf(flash, action)
  return (
    <section aria-labelledby="slip">
      <h2 class="govuk-heading-m" id="slip">
        {message('outgoing.slipForm')}
      </h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Radios
          {...field('outcome')}
          label={message('outgoing.slip.outcome')}
          choices={outcomes.map((value) => ({ value, label: message(`outgoing.outcome.${value}`) }))}
        />
        <DateField
          {...field('onDay')}
          label={message('outgoing.slip.onDay')}
          hint={message('outgoing.slip.onDayHint')}
        />
        <DateField {...field('firstNotice')} label={message('outgoing.slip.firstNotice')} need="optional" />
        <DateField {...field('secondNotice')} label={message('outgoing.slip.secondNotice')} need="optional" />
        <Select
          {...field('taker', 'addressee')}
          label={message('outgoing.slip.taker')}
          choices={takers.map((value) => ({ value, label: message(`outgoing.taker.${value}`) }))}
        />
        <Select
          {...field('takerNotice', 'not-left')}
          label={message('outgoing.slip.takerNotice')}
          hint={message('outgoing.slip.takerNoticeHint')}
          choices={(['not-left', 'left'] as const).map((value) => ({
            value,
            label: message(`outgoing.takerNotice.${value}`),
          }))}
        />
        <Select
          {...field('reason')}
          label={message('outgoing.slip.reason')}
          need="optional"
          empty={message('outgoing.slip.noReason')}
          choices={reasons.map((value) => ({ value, label: message(`outgoing.reason.${value}`) }))}
        />
        <Button kind="primary">{message('outgoing.slipSubmit')}</Button>
      </Form>
    </section>
  )
}
