import type { ComponentChildren } from 'preact'
import { permittedInCase } from '#domain/cases/case-states.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { LookButton } from '#modules/documents/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { appealWays } from '../appeal-forms.ts'
import { type AppealLine, appealResults } from '../decision-panel.tsx'
import type { DecisionPart } from './decision.tsx'
import { RestorationForm } from './restoration.tsx'

/** Only the acts that the state of the case, the standing of the decision and this person's rights permit. */
export function AppealForms(part: DecisionPart) {
  const { data, found } = part
  const unsent = data.appeals.find((appeal) => appeal.sentOn === null && appeal.result === null)
  const undecided = data.appeals.find((appeal) => appeal.sentOn !== null && appeal.result === null)
  const late = data.appeals.find((appeal) => appeal.note === 'late' && appeal.result === null)
  const decision = data.decision?.parties ?? []
  const offers = (act: Permission) =>
    permittedInCase(found.state, act) && can(part.context.actor, act, { unitIds: [found.unitId] })
  return (
    <>
      {unsent && offers('proceedings.send-appeal') && <Send part={part} appealId={unsent.id} />}
      {unsent?.note === 'none' && offers('proceedings.review-appeal') && <Review part={part} appeal={unsent} />}
      {late && offers('proceedings.decide-restoration') && (
        <RestorationForm part={part} today={data.today} of={{ appealId: late.id }} />
      )}
      {undecided && offers('proceedings.record-appeal-result') && <Result part={part} appealId={undecided.id} />}
      {decision.length > 0 && offers('proceedings.record-appeal') && <Record part={part} />}
      {data.mayWaive === 'yes' && offers('proceedings.record-waiver') && <Waive part={part} />}
      {data.standing === 'final' && !data.finality && offers('proceedings.note-finality') && (
        <ActForm part={part} path="finality" title={message('proceedings.finality.title')} prints="letters">
          <p class="govuk-body">{message('proceedings.finality.hint')}</p>
        </ActForm>
      )}
    </>
  )
}

type Props = { readonly part: DecisionPart }

function field({ context, found }: DecisionPart, path: string, name: string, otherwise = '') {
  return fieldOf(context.flash, `/cases/${found.id}/${path}`)(name, otherwise)
}

function ActForm(
  props: Props & {
    readonly path: string
    readonly title: string
    readonly prints?: 'letters'
    readonly children: ComponentChildren
  },
) {
  const { context, found } = props.part
  const action = `/cases/${found.id}/${props.path}`
  return (
    <Details summary={props.title} state={context.flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        {props.children}
        {props.prints === 'letters' ? (
          <LookButton action={action} title={props.title} />
        ) : (
          <Button kind="secondary">{message('proceedings.save')}</Button>
        )}
      </Form>
    </Details>
  )
}

function parties({ data }: DecisionPart) {
  return (data.decision?.parties ?? []).map(({ id, name }) => ({ value: id, label: name }))
}

function Record({ part }: Props) {
  const path = 'appeals'
  return (
    <ActForm part={part} path={path} title={message('proceedings.appeal.title')}>
      <Select {...field(part, path, 'appellant')} label={message('proceedings.appeal.party')} choices={parties(part)} />
      <DateField
        {...field(part, path, 'appealFiledOn', part.data.today)}
        label={message('proceedings.appeal.filedOn')}
        hint={message('proceedings.appeal.filedHint')}
      />
      <DateField
        {...field(part, path, 'appealReceivedOn', part.data.today)}
        label={message('proceedings.appeal.receivedOn')}
      />
    </ActForm>
  )
}

function Send({ part, appealId }: Props & { readonly appealId: string }) {
  const path = 'appeals/sending'
  return (
    <ActForm part={part} path={path} title={message('proceedings.appeal.sendTitle')} prints="letters">
      <HiddenField name="sentAppeal" value={appealId} />
      <DateField {...field(part, path, 'appealSentOn', part.data.today)} label={message('proceedings.appeal.sentOn')} />
      <Select
        {...field(part, path, 'appealWay', 'courier')}
        label={message('outgoing.column.way')}
        choices={appealWays.map((value) => ({ value, label: message(`proceedings.appeal.way.${value}`) }))}
      />
      <TextField
        {...field(part, path, 'appealWayReason', message('proceedings.appeal.wayReason'))}
        label={message('proceedings.appeal.why')}
        need="optional"
        maxLength={400}
      />
      <TextField
        {...field(part, path, 'appealAddress')}
        label={message('proceedings.appeal.address')}
        hint={message('proceedings.appeal.addressHint')}
        need="optional"
        maxLength={300}
      />
      <TextField
        {...field(part, path, 'appealReference')}
        label={message('proceedings.appeal.reference')}
        hint={message('outgoing.referenceHint')}
        maxLength={200}
      />
    </ActForm>
  )
}

function Result({ part, appealId }: Props & { readonly appealId: string }) {
  const path = 'appeals/result'
  return (
    <ActForm part={part} path={path} title={message('proceedings.appeal.resultTitle')}>
      <HiddenField name="decidedAppeal" value={appealId} />
      <Select
        {...field(part, path, 'appealResult')}
        label={message('proceedings.appeal.result')}
        choices={appealResults.map((value) => ({ value, label: message(`proceedings.appeal.result.${value}`) }))}
      />
      <DateField
        {...field(part, path, 'appealResultOn', part.data.today)}
        label={message('proceedings.appeal.resultOn')}
      />
      <DateField
        {...field(part, path, 'fileReturnedOn')}
        label={message('proceedings.appeal.fileReturnedOn')}
        hint={message('proceedings.appeal.fileReturnedHint')}
        need="optional"
      />
    </ActForm>
  )
}

function Review({ part, appeal }: Props & { readonly appeal: AppealLine }) {
  const path = 'appeals/review'
  return (
    <ActForm part={part} path={path} title={message('proceedings.review.title')}>
      <p class="govuk-body">{message('proceedings.review.hint', { day: longDateWithWeekday(appeal.sendBy) })}</p>
      <HiddenField name="reviewedAppeal" value={appeal.id} />
      <Radios
        {...field(part, path, 'reviewParties')}
        label={message('proceedings.review.parties')}
        choices={(['all-appealed-or-agree', 'others-oppose'] as const).map((value) => ({
          value,
          label: message(`proceedings.review.parties.${value}`),
        }))}
      />
      <DateField {...field(part, path, 'reviewedOn', part.data.today)} label={message('proceedings.review.on')} />
      <TextField {...field(part, path, 'reviewNote')} label={message('proceedings.review.note')} maxLength={2000} />
    </ActForm>
  )
}

function Waive({ part }: Props) {
  const path = 'waivers'
  return (
    <ActForm part={part} path={path} title={message('proceedings.waiver.title')}>
      <p class="govuk-body">{message('proceedings.waiver.hint')}</p>
      <Select
        {...field(part, path, 'waivingParty')}
        label={message('proceedings.waiver.party')}
        choices={parties(part)}
      />
      <DateField {...field(part, path, 'waivedOn', part.data.today)} label={message('proceedings.waiver.day')} />
    </ActForm>
  )
}
