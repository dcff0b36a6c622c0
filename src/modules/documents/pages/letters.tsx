import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { LetterPreview, type LookedPaper } from './letter-preview.tsx'

/** What a look shows: the papers with their place among what the act prints, or why the act cannot be done. */
export type LettersLook = {
  letters: { at: number; content: LookedPaper }[]
  /** What stands for the papers that were looked at. */
  seen: string
  refusal: string | null
  /** What was typed, by field. */
  values: Readonly<Record<string, unknown>>
}

type Props = {
  readonly look: LettersLook
  readonly context: StaffContext
  /** Address of the act. */
  readonly action: string
  /** The page of the form. */
  readonly from: string
  /** What the button says. */
  readonly submit: string
}

/** The papers word for word and as PDF, then the button that finishes them; what was typed goes along with both ways. */
export function LettersPage({ look, context, action, from, submit }: Props) {
  const { letters, refusal } = look
  const title = message('documents.look.title')
  const form = { csrf: context.frame.csrf, requestId: context.newKey() }
  return (
    <ClerkPage frame={context.frame} title={title}>
      <Breadcrumbs crumbs={[{ href: from, text: message('documents.look.back') }, { text: title }]} />
      <ErrorSummary errors={refusal === null ? context.flash.errors : { '': refusal }} />
      {refusal === null && (
        <p class="govuk-body">
          {letters.length > 0
            ? message('documents.look.hint', { count: letters.length })
            : message('documents.look.none')}
        </p>
      )}
      {letters.map(({ at, content }) => (
        <section key={at} aria-label={message('documents.look.letter', { at })}>
          <LetterPreview content={content} />
          <p class="govuk-body">
            <a class="govuk-link" href={`${action}/preview/${at}.pdf`}>
              {message('documents.look.pdf', { title: content.head.title })}
            </a>
          </p>
        </section>
      ))}
      {refusal === null && (
        <Form action={action} {...form}>
          <Kept values={{ ...look.values, seenLetters: look.seen }} />
          <Button>{submit}</Button>
        </Form>
      )}
      <Form action={`${action}/preview`} {...form} requestId={context.newKey()}>
        <Kept values={{ ...look.values, correct: 'yes' }} />
        <Button kind="secondary">{message('documents.look.correct')}</Button>
      </Form>
    </ClerkPage>
  )
}

/** What was typed, carried along unseen; a group of boxes keeps every ticked one. */
function Kept({ values }: { readonly values: Readonly<Record<string, unknown>> }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((one) => (
          <HiddenField key={`${name} ${one}`} name={name} value={String(one)} />
        )),
      )}
    </>
  )
}
