import { Button } from '#web/components/button.tsx'
import { useLanguage } from '#web/components/language.ts'
import { TextField } from '#web/components/text-field.tsx'

/** What the form for notices shows: first, after it was sent, or with what was wrong with the address. */
export type NoticesForm = 'offered' | 'asked' | { email: string; error: string }

/** The wish to be written to when something changes. */
export function Notices({ code, notices }: { readonly code: string; readonly notices: NoticesForm }) {
  const { say } = useLanguage()
  const typed = typeof notices === 'object' ? notices : undefined
  return (
    <section class="ok-screen-only" aria-labelledby="notices">
      <h2 class="govuk-heading-m" id="notices">
        {say('status.notices.title')}
      </h2>
      {notices === 'asked' ? (
        <p class="govuk-body">{say('status.notices.asked')}</p>
      ) : (
        <form method="post" action={`/s/${code}/notices`} class="ok-form" novalidate>
          <TextField
            name="email"
            type="email"
            label={say('status.notices.email')}
            hint={say('status.notices.hint')}
            value={typed?.email}
            error={typed?.error}
            maxLength={254}
            autocomplete="email"
          />
          <Button kind="secondary">{say('status.notices.submit')}</Button>
        </form>
      )}
    </section>
  )
}
