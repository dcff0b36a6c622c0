import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { FormErrors } from '#web/form.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import { PasswordField } from './password-field.tsx'

/** Props: what was typed and what is wrong with it; the password is never given back. */
export type SignInProps = {
  context: Pick<PublicContext, 'frame'>
  errors: FormErrors
  login: string
  back: string | undefined
}

/** Login and password; a password manager fills both, nothing else is asked. */
export function signInPage({ context, errors, login, back }: SignInProps): VNode {
  return (
    <CitizenPage frame={context.frame} title={message('admin.signIn.title')} robots="hidden">
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{message('admin.signIn.title')}</h1>
      <form method="post" action="/sign-in" class="ok-form" novalidate>
        {back && <HiddenField name="back" value={back} />}
        <TextField
          name="login"
          label={message('admin.signIn.login')}
          value={login}
          error={errors.login}
          width={20}
          autocomplete="username"
          spellcheck="off"
          maxLength={100}
        />
        <PasswordField error={errors.password} />
        <Button>{message('admin.signIn.submit')}</Button>
      </form>
      <p class="govuk-body">{message('admin.signIn.help')}</p>
    </CitizenPage>
  )
}
