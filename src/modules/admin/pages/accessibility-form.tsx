import {
  type AccessibilityStatement,
  ASSESSMENTS,
  CONFORMITY,
  type StatementField,
} from '#domain/status/accessibility-statement.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'

/** What may be chosen, in the words of the declaration. */
export const choices = {
  state: CONFORMITY.map((value) => ({ value, label: message(`admin.accessibility.state.${value}`) })),
  basis: ASSESSMENTS.map((value) => ({ value, label: message(`admin.accessibility.basis.${value}`) })),
}

/** How each field of the declaration is asked for, in the order of the declaration. */
const kinds: Record<StatementField, 'choice' | 'lines' | 'day' | 'text'> = {
  state: 'choice',
  nonconformities: 'lines',
  exclusions: 'lines',
  excessiveCost: 'lines',
  excessiveCostUrl: 'text',
  sitePublishedOn: 'day',
  siteUpdatedOn: 'day',
  madeOn: 'day',
  reviewedOn: 'day',
  basis: 'choice',
  auditor: 'text',
  reportUrl: 'text',
  contactName: 'text',
  contactEmail: 'text',
  contactPhone: 'text',
  architecture: 'lines',
  architectureUrl: 'text',
  communication: 'lines',
  apps: 'lines',
}
export const statementFields = Object.keys(kinds) as StatementField[]

const optional: readonly StatementField[] = [
  ...(['nonconformities', 'exclusions', 'excessiveCost', 'excessiveCostUrl'] as const),
  ...(['reviewedOn', 'auditor', 'reportUrl', 'architectureUrl', 'apps'] as const),
]
const hinted = ['nonconformities', 'exclusions', 'excessiveCost', 'reviewedOn'] as const

type Props = { readonly statement: AccessibilityStatement | null; readonly context: StaffContext }

/** Everything the declaration says that a program cannot know. */
export function AccessibilityForm({ statement, context }: Props) {
  const { flash, frame } = context
  const action = '/admin/accessibility'
  const field = fieldOf(flash, action)
  return (
    <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
      {statementFields.map((name) => (
        <Asked key={name} name={name} field={field(name, statement?.[name] ?? '')} />
      ))}
      <TextField {...field('accessibilityReason')} label={message('admin.settings.reason')} maxLength={300} />
      <Button>{message('admin.accessibility.save')}</Button>
    </Form>
  )
}

type Given = ReturnType<ReturnType<typeof fieldOf>>

function Asked({ name, field }: { readonly name: StatementField; readonly field: Given }) {
  const hint = hinted.find((one) => one === name)
  const shown = {
    ...field,
    label: message(`admin.accessibility.${name}`),
    hint: hint && message(`admin.accessibility.hint.${hint}`),
    need: optional.includes(name) ? ('optional' as const) : ('required' as const),
  }
  if (name === 'state' || name === 'basis') return <Radios {...shown} choices={choices[name]} />
  if (kinds[name] === 'lines') return <TextArea {...shown} maxLength={4000} rows={3} />
  if (kinds[name] === 'day') return <DateField {...shown} />
  return <TextField {...shown} maxLength={300} width="full" autocomplete="off" />
}
