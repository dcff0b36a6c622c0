import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'
import { CameField, PostingFields, SupplementField } from './cure-fields.tsx'

/** The request to restore the missed term, and the officer's order about it (art. 58 and 59 KPA). */
export function RestoringForms(part: PartProps) {
  const { data } = part
  if (data.request) return <Pending part={part} request={data.request} />
  const missed = data.round?.lastDay && data.round.lastDay < data.today && data.openItems.length > 0
  return missed && offered(part, 'completeness.ask-restoration') ? <Ask {...part} /> : null
}

function Ask(part: PartProps) {
  const path = 'restoration'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.ask')}
      submit={message('completeness.askSubmit')}
      kind="secondary"
    >
      <p class="govuk-body">{message('completeness.askHint')}</p>
      <Checkboxes
        name="restoreItems"
        label={message('completeness.askItems')}
        hint={message('completeness.askItemsHint')}
        choices={part.data.openItems.map(({ id, name }) => ({ value: id, label: name }))}
        values={part.data.openItems.map(({ id }) => id)}
      />
      <DateField
        {...field(part, path, 'askedArrivedOn', part.data.today)}
        label={message('completeness.cureArrivedOn')}
      />
      <CameField part={part} path={path} name="askedCameBy" />
      <PostingFields part={part} path={path} names={['askedPostedOn', 'askedOperator']} />
      <DateField {...field(part, path, 'obstacleEndedOn')} label={message('completeness.obstacleEndedOn')} />
      <TextArea
        {...field(part, path, 'obstacle')}
        label={message('completeness.obstacle')}
        hint={message('completeness.obstacleHint')}
        rows={3}
        maxLength={2000}
      />
      <SupplementField part={part} path={path} name="askedSupplementId" />
    </ActForm>
  )
}

function Pending({ part, request }: { part: PartProps; request: NonNullable<PartProps['data']['request']> }) {
  const { items, askUntil } = part.data
  const done = items.filter((item) => request.itemIds.includes(item.id)).map((item) => item.name)
  return (
    <section aria-labelledby="completeness-restoring">
      <h3 class="govuk-heading-s" id="completeness-restoring">
        {message('completeness.asked')}
      </h3>
      <p class="govuk-body">
        {message('completeness.askedOn', {
          day: longDateWithWeekday(request.askedOn),
          ended: longDateWithWeekday(request.obstacleEndedOn),
        })}{' '}
        {askUntil && message('completeness.askUntil', { day: longDateWithWeekday(askUntil) })}
      </p>
      <p class="govuk-body">
        {message('completeness.askedItems', { items: done.join('; ') || message('completeness.askedNothing') })}
      </p>
      <p class="govuk-body">{request.obstacle}</p>
      {offered(part, 'completeness.decide-restoration') && <Decide {...part} />}
    </section>
  )
}

function Decide(part: PartProps) {
  const path = 'restoration/decision'
  return (
    <ActForm part={part} path={path} title={message('completeness.decideRestoration')} prints="letters" look="open">
      <Radios
        {...field(part, path, 'restoreDecision')}
        label={message('completeness.decision')}
        choices={(['granted', 'refused'] as const).map((value) => ({
          value,
          label: message(`completeness.decision.${value}`),
        }))}
      />
      <TextField {...field(part, path, 'restoreSign')} label={message('completeness.orderSign')} maxLength={120} />
      <TextArea
        {...field(part, path, 'restoreGrounds')}
        label={message('completeness.restoreGrounds')}
        hint={message('completeness.restoreGroundsHint')}
        rows={4}
        maxLength={3000}
      />
    </ActForm>
  )
}
