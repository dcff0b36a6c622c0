import type { VNode } from 'preact'
import { passwordLength } from '#domain/people/password.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'

/** Props: whose password it is. */
export type PasswordPageProps = { context: StaffContext; login: string }

/** Change of one's own password; also where a one-time password leads. */
export function passwordPage({ context, login }: PasswordPageProps): VNode {
  const { errors } = context.flash
  return (
    <ClerkPage frame={context.frame} title={message('admin.password.title')}>
      <ErrorSummary errors={errors} />
      <p class="govuk-body">{message('admin.password.help', { length: passwordLength })}</p>
      <Form action="/me/password" csrf={context.frame.csrf} requestId={context.newKey()}>
        <input
          type="text"
          name="login"
          value={login}
          autocomplete="username"
          aria-label={message('admin.signIn.login')}
          readonly
          hidden
        />
        {fields.map(([name, autocomplete]) => (
          <TextField
            key={name}
            name={name}
            type="password"
            label={message(`admin.password.${name}`)}
            error={errors[name]}
            width={30}
            autocomplete={autocomplete}
            maxLength={200}
          />
        ))}
        <Button>{message('admin.password.submit')}</Button>
      </Form>
    </ClerkPage>
  )
}

const fields = [
  ['currentPassword', 'current-password'],
  ['nextPassword', 'new-password'],
  ['againPassword', 'new-password'],
] as const
