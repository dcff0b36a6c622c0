import { mayBeKept } from '#domain/posting/outgoing-letter.ts'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Select } from '#web/components/select.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { DispatchesData, LetterToSend, SentLetter } from '../panel.tsx'
import { proposedFor } from '../proposed-for.ts'
import { wayWords } from '../way-words.ts'
import { StandingTag } from './standing-tag.tsx'
import { WayOrders, WayReason } from './way-order.tsx'

type PartProps = { readonly data: DispatchesData; readonly context: StaffContext; readonly back: string }

/** Letters of a paper or a case: what went out and how it stands, then the form for what waits. */
export function Dispatches(part: PartProps) {
  const { data } = part
  const [first] = data.waiting
  return (
    <section aria-labelledby="outgoing">
      <h2 class="govuk-heading-m" id="outgoing">
        {message('outgoing.panel')}
      </h2>
      {data.sent.length > 0 && <Sent letters={data.sent} />}
      {first && data.may === 'look' && (
        <p class="govuk-body">{message('outgoing.waits', { count: data.waiting.length })}</p>
      )}
      {first && data.may === 'send' && <Waiting {...part} first={first} />}
      {data.may === 'send' && <KeepForm {...part} />}
    </section>
  )
}

function Sent({ letters }: { readonly letters: readonly SentLetter[] }) {
  return (
    <Table
      caption={message('outgoing.sent')}
      rows={letters}
      rowKey={(letter) => letter.id}
      columns={[
        {
          heading: message('outgoing.column.number'),
          kind: 'head',
          cell: (letter) => (
            <a href={`/outgoing/items/${letter.id}`}>
              <RegisterNumber number={letter.number} year={letter.year} size="inline" />
            </a>
          ),
        },
        { heading: message('outgoing.column.title'), cell: (letter) => letter.title },
        { heading: message('outgoing.column.addressee'), cell: (letter) => letter.addressee },
        { heading: message('outgoing.column.dispatchedOn'), cell: (letter) => shortDate(letter.dispatchedOn) },
        { heading: message('outgoing.column.way'), cell: wayWords },
        {
          heading: message('outgoing.column.standing'),
          cell: (letter) => <StandingTag row={letter} ade={letter.ade ?? undefined} />,
        },
      ]}
    />
  )
}

const choices = [
  ...(['registered-with-slip', 'registered', 'ordinary'] as const).map((value) => ({
    value,
    label: message(`outgoing.service.${value}`),
  })),
  ...(['courier', 'e-delivery'] as const).map((value) => ({ value, label: message(`outgoing.way.${value}`) })),
]

/** The way the law puts first for the letter that is chosen at first. */
function proposedOf({ orders }: DispatchesData, { addressee }: LetterToSend): string {
  const way = proposedFor(orders, addressee)
  return way === 'post' || way === 'hand' ? 'registered-with-slip' : way
}

function Waiting({ data, context, back, first }: PartProps & { readonly first: LetterToSend }) {
  const action = `/papers/${first.paperId}/dispatches`
  const { flash } = context
  const field = fieldOf(flash, action)
  return (
    <>
      <h3 class="govuk-heading-s">{message('outgoing.send')}</h3>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="back" value={back} />
        <Select
          {...field('letterId', first.documentId)}
          label={message('outgoing.sendLetter')}
          choices={data.waiting.map((letter) => ({
            value: letter.documentId,
            label: message('outgoing.letterTo', { title: letter.title, addressee: letter.addressee }),
          }))}
        />
        <WayOrders orders={data.orders} />
        <Radios {...field('way', proposedOf(data, first))} label={message('outgoing.column.way')} choices={choices} />
        <WayReason {...field('wayReason')} />
        <DateField {...field('leftOn', data.today)} label={message('outgoing.column.dispatchedOn')} />
        <TextField
          {...field('reference')}
          label={message('outgoing.column.reference')}
          hint={message('outgoing.referenceHint')}
          width={30}
          autocomplete="off"
        />
        <Button kind="primary">{message('outgoing.sendSubmit')}</Button>
      </Form>
    </>
  )
}

/** A letter that shall not leave after all; a call that a term waits for is not offered. */
function KeepForm({ data, context, back }: PartProps) {
  const letters = data.waiting.filter(({ kind }) => mayBeKept(kind).ok)
  const [first] = letters
  if (!first) return null
  const action = `/papers/${first.paperId}/kept-letters`
  const field = fieldOf(context.flash, action)
  return (
    <Details summary={message('outgoing.keep')} state={context.flash.action === action ? 'open' : 'closed'}>
      <p class="govuk-body">{message('outgoing.keepAbout')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="back" value={back} />
        <Select
          {...field('keptId', first.documentId)}
          label={message('outgoing.sendLetter')}
          choices={letters.map((letter) => ({
            value: letter.documentId,
            label: message('outgoing.letterTo', { title: letter.title, addressee: letter.addressee }),
          }))}
        />
        <TextField {...field('keepReason')} label={message('outgoing.keepReason')} maxLength={300} autocomplete="off" />
        <Button kind="secondary">{message('outgoing.keepSubmit')}</Button>
      </Form>
    </Details>
  )
}
