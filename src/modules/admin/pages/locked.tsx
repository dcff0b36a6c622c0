import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import type { FormErrors } from '#web/form.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import { PasswordField } from './password-field.tsx'

/** Props: whose session it is, and where to come back. */
export type LockedProps = {
  context: Pick<PublicContext, 'frame'>
  csrf: string
  person: { login: string; name: string }
  back: string | undefined
  errors: FormErrors
}

/** A locked session: whose it is and one field. Nothing of the work behind it can be seen. */
export function lockedPage({ context, csrf, person, back, errors }: LockedProps): VNode {
  return (
    <CitizenPage frame={context.frame} title={message('admin.locked.title')} robots="hidden">
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{message('admin.locked.title')}</h1>
      <p class="govuk-body">{message('admin.locked.text', { name: person.name })}</p>
      <form method="post" action="/locked" class="ok-form" novalidate>
        <HiddenField name="_csrf" value={csrf} />
        {back && <HiddenField name="back" value={back} />}
        <input
          type="text"
          name="login"
          value={person.login}
          autocomplete="username"
          aria-label={message('admin.signIn.login')}
          readonly
          hidden
        />
        <PasswordField error={errors.password} focus="first" />
        <Button>{message('admin.locked.submit')}</Button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href="/sign-in">
          {message('admin.locked.other')}
        </a>
      </p>
    </CitizenPage>
  )
}
