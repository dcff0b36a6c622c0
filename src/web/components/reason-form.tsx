import type { ComponentChildren } from 'preact'
import { fieldOf } from '../flash.ts'
import type { StaffContext } from '../route.ts'
import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { Form } from './form.tsx'
import { TextField } from './text-field.tsx'

/** Props: where the act is, the words to open it, its reason and what stands before and after it in the form. */
export interface ReasonFormProps {
  readonly action: string
  readonly context: Pick<StaffContext, 'flash' | 'frame' | 'newKey'>
  readonly summary: ComponentChildren
  readonly name: string
  readonly label: string
  readonly submit: string
  readonly kind?: 'secondary' | 'danger'
  readonly maxLength?: number
  readonly before?: ComponentChildren
  readonly after?: ComponentChildren
}

/** An act that is rarely done and needs a reason: folded away, open again with what was typed when it was refused. */
export function ReasonForm(props: ReasonFormProps) {
  const { action, context, summary, name, label, submit, kind = 'secondary', maxLength = 300, before, after } = props
  const { flash, frame } = context
  return (
    <Details summary={summary} state={flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        {before}
        <TextField {...fieldOf(flash, action)(name)} label={label} maxLength={maxLength} autocomplete="off" />
        {after}
        <Button kind={kind}>{submit}</Button>
      </Form>
    </Details>
  )
}
