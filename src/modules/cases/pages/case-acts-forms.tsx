import { caseOutcomes } from '#domain/cases/settle-case.ts'
import { message } from '#messages/index.ts'
import { LookButton } from '#modules/documents/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { typed } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { CaseActsData } from '../case-acts.ts'
import { InstructionFields } from './instruction-fields.tsx'
import { OfficerSelect } from './officer-select.tsx'

type Props = { readonly data: CaseActsData; readonly context: StaffContext }

/** The forms of a case's page: who runs it, how it was settled, its end in the list. */
export function CaseActs({ data, context }: Props) {
  return (
    <>
      {data.may.settle === 'yes' && <SettleForm data={data} context={context} />}
      {data.may.close === 'yes' && <CloseForm data={data} context={context} />}
      {data.may.assign && <AssignForm data={data} context={context} />}
    </>
  )
}

function SettleForm({ data, context }: Props) {
  const action = `/cases/${data.caseId}/settlement`
  const { flash } = context
  const errors = flash.action === action ? flash.errors : {}
  return (
    <section aria-labelledby="settle">
      <h2 class="govuk-heading-m" id="settle">
        {message('cases.settle.title')}
      </h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Radios
          name="outcome"
          label={message('cases.settle.how')}
          value={typed(flash, action, 'outcome', '')}
          error={errors.outcome}
          choices={caseOutcomes.map((one) => ({ value: one, label: message(`cases.settle.${one}`) }))}
        />
        <DateField
          name="settledOn"
          label={message('cases.settle.day')}
          value={typed(flash, action, 'settledOn', data.today)}
          error={errors.settledOn}
        />
        <TextArea
          name="note"
          label={message('cases.settle.note')}
          hint={message('cases.settle.noteHint')}
          need="optional"
          value={typed(flash, action, 'note', '')}
          error={errors.note}
        />
        <InstructionFields action={action} flash={flash} />
        <LookButton action={action} title={message('cases.settle.title')} />
      </Form>
    </section>
  )
}

function CloseForm({ data, context }: Props) {
  return (
    <section aria-labelledby="close">
      <h2 class="govuk-heading-m" id="close">
        {message('cases.close.title')}
      </h2>
      <p class="govuk-body">{message('cases.close.hint')}</p>
      <Form action={`/cases/${data.caseId}/closing`} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Button kind="secondary">{message('cases.close.submit')}</Button>
      </Form>
    </section>
  )
}

function AssignForm({ data, context }: Props) {
  const action = `/cases/${data.caseId}/officer`
  const { flash } = context
  return (
    <section aria-labelledby="assign">
      <h2 class="govuk-heading-m" id="assign">
        {message('cases.assign.title')}
      </h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <OfficerSelect
          officers={data.may.assign ?? []}
          value={typed(flash, action, 'officerId', data.officerId ?? '')}
          error={flash.action === action ? flash.errors.officerId : undefined}
        />
        <Button kind="secondary">{message('cases.assign.submit')}</Button>
      </Form>
    </section>
  )
}
