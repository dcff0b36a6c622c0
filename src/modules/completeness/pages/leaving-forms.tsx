import { message } from '#messages/index.ts'
import { proposedFor, WayOrders, WayReason } from '#modules/outgoing/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'

/** The officer's decision after the term, the dispatch of its notice, and the way back. */
export function LeavingForms(part: PartProps) {
  const { leaving, standing } = part.data
  // a request to restore the term is decided first
  if (part.data.request) return null
  if (standing === 'lapsed' && !leaving && offered(part, 'completeness.leave-unexamined')) return <Leave {...part} />
  if (!leaving || leaving.dispatchedOn) return null
  return (
    <>
      {leaving.ground === 'uncured' && offered(part, 'completeness.dispatch-notice') && <Dispatch {...part} />}
      {offered(part, 'completeness.withdraw-leaving') && <Withdraw {...part} />}
    </>
  )
}

function Leave(part: PartProps) {
  const hint = part.data.sanction === 'order' ? 'completeness.leaveTaxHint' : 'completeness.leaveHint'
  return (
    <ActForm part={part} path="leaving" title={message('completeness.leave')} prints="letters">
      <p class="govuk-body">{message(hint)}</p>
      <TextArea
        {...field(part, 'leaving', 'leavingReason')}
        label={message('completeness.reason')}
        rows={3}
        maxLength={1000}
      />
    </ActForm>
  )
}

function Dispatch(part: PartProps) {
  const path = 'leaving/dispatch'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.dispatch')}
      submit={message('completeness.dispatchSubmit')}
      look="open"
    >
      <DateField {...field(part, path, 'dispatchedOn', part.data.today)} label={message('completeness.dispatchedOn')} />
      <WayOrders orders={part.data.ways} />
      <Select
        {...field(part, path, 'dispatchChannel', proposedFor(part.data.ways))}
        label={message('completeness.dispatchChannel')}
        choices={(['post', 'e-delivery', 'courier', 'hand'] as const).map((value) => ({
          value,
          label: message(`completeness.channel.${value}`),
        }))}
      />
      <WayReason {...field(part, path, 'dispatchWayReason')} />
      <TextField
        {...field(part, path, 'dispatchReference')}
        label={message('completeness.dispatchReference')}
        hint={message('outgoing.referenceHint')}
        maxLength={100}
      />
    </ActForm>
  )
}

function Withdraw(part: PartProps) {
  const path = 'leaving/withdrawal'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.withdraw')}
      submit={message('completeness.withdrawSubmit')}
      kind="secondary"
    >
      <TextField {...field(part, path, 'withdrawalReason')} label={message('completeness.reason')} maxLength={500} />
    </ActForm>
  )
}
