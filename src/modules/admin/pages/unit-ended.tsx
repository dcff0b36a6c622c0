import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { UnitRecord } from '../units.query.ts'

type Props = { readonly unit: UnitRecord; readonly context: StaffContext }

/** What may be done about a unit that has its last day: taking the end back, and naming another successor. */
export function EndedForms({ unit, context }: Props) {
  const { actor } = context
  if (unit.validTo === null) return null
  return (
    <>
      {unit.validTo >= unit.today && mayTry(actor, 'admin.keep-unit') && <KeepForm unit={unit} context={context} />}
      {mayTry(actor, 'admin.name-successor') && <SuccessorForm unit={unit} context={context} />}
    </>
  )
}

function KeepForm({ unit, context }: Props) {
  const action = `/admin/units/${unit.id}/keeping`
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.units.keepTitle')}</h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <TextField
          {...fieldOf(context.flash, action)('unitKeptWhy')}
          label={message('admin.units.keptWhy')}
          width="full"
        />
        <Button kind="secondary">{message('admin.units.keep')}</Button>
      </Form>
    </section>
  )
}

function SuccessorForm({ unit, context }: Props) {
  const action = `/admin/units/${unit.id}/successor`
  const field = fieldOf(context.flash, action)
  return (
    <section>
      <h2 class="govuk-heading-m">{message('admin.units.otherTitle')}</h2>
      <p class="govuk-body">{message('admin.units.otherNote')}</p>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <Select
          {...field('newSuccessorId')}
          label={message('admin.units.newSuccessor')}
          empty={message('admin.units.chooseSuccessor')}
          choices={unit.heirs.map(({ id, symbol, name }) => ({ value: id, label: `${symbol} ${name}` }))}
        />
        <TextField {...field('newSuccessorBasis')} label={message('admin.units.newBasis')} width="full" />
        <Button kind="secondary">{message('admin.units.nameSuccessor')}</Button>
      </Form>
    </section>
  )
}
