import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'

const fields = [
  ['givenName', 20, 'required'],
  ['surname', 30, 'required'],
  ['initials', 4, 'required'],
  ['position', 30, 'required'],
  ['login', 20, 'required'],
  ['email', 30, 'optional'],
] as const

/** A new employee: name, position, login. The one-time password is shown on the next page. */
export function staffNewPage({ context }: { context: StaffContext }): VNode {
  const { flash, frame } = context
  return (
    <ClerkPage frame={frame} title={message('admin.staff.add')}>
      <ErrorSummary errors={flash.errors} />
      <Form action="/admin/staff" csrf={frame.csrf} requestId={context.newKey()}>
        {fields.map(([name, width, need]) => (
          <TextField
            key={name}
            name={name}
            label={message(`admin.staff.${name}`)}
            hint={name === 'login' ? message('admin.staff.loginHint') : undefined}
            value={typed(flash, '/admin/staff', name)}
            error={flash.errors[name]}
            width={width}
            need={need}
            autocomplete="off"
            spellcheck="off"
          />
        ))}
        <p class="govuk-body">{message('admin.staff.addHelp')}</p>
        <Button>{message('admin.staff.add')}</Button>
      </Form>
    </ClerkPage>
  )
}
