import { message } from '#messages/index.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import { CodeForm } from './code-form.tsx'

/** Why the form is shown again: nothing typed, a code that opens nothing, too many of them; or for the first time. */
export type FormTrouble =
  | { kind: 'none' }
  | { kind: 'empty' }
  | { kind: 'unknown'; typed: string }
  | { kind: 'too-many'; minutes: number }

/** The form for the code, also with the one answer to every code that opens nothing. */
export function statusFormPage({ trouble, context }: { trouble: FormTrouble; context: PublicContext }) {
  const { language } = context.frame.preferences
  const say = (key: Parameters<typeof message>[0], values?: Parameters<typeof message>[1]) =>
    message(key, values, language)
  if (trouble.kind === 'too-many')
    return (
      <CitizenPage frame={context.frame} title={say('status.tooMany.title')} robots="hidden">
        <h1 class="govuk-heading-l">{say('status.tooMany.title')}</h1>
        <p class="govuk-body">{say('status.tooMany.text', { minutes: trouble.minutes })}</p>
      </CitizenPage>
    )
  const title = trouble.kind === 'unknown' ? say('status.unknown.title') : say('status.form.title')
  const error = { none: undefined, empty: say('status.form.empty'), unknown: say('status.unknown.title') }[trouble.kind]
  return (
    <CitizenPage frame={context.frame} title={error ? `${say('common.errorPrefix')} ${title}` : title}>
      <ErrorSummary errors={error ? { code: error } : {}} />
      <h1 class="govuk-heading-l">{title}</h1>
      {trouble.kind === 'unknown' && <p class="govuk-body">{say('status.unknown.text')}</p>}
      <CodeForm {...(trouble.kind === 'unknown' ? { typed: trouble.typed } : {})} {...(error ? { error } : {})} />
      <p class="govuk-body">{say('status.form.help')}</p>
    </CitizenPage>
  )
}
