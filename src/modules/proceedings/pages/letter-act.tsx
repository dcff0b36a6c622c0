import type { ComponentChildren } from 'preact'
import { message } from '#messages/index.ts'
import { LetterPreview } from '#modules/documents/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Look } from '../letter-act.ts'

export type LetterActProps = {
  readonly look: Look
  readonly context: StaffContext
  /** Address of the act; the look at its letters lies under it. */
  readonly action: string
  /** What the act needs beside the typed fields. */
  readonly hidden: Readonly<Record<string, string>>
  readonly names: readonly string[]
  readonly title: string
  readonly lead: string
  readonly submit: string
  /** The record that the letters are about. */
  readonly from: { href: string; text: string }
  readonly children: ComponentChildren
}

/** Fields first, then the letters word for word, then the button that finishes them. */
export function LetterActPage(props: LetterActProps) {
  const { look, context, action, title } = props
  const { flash, frame } = context
  return (
    <ClerkPage frame={frame} title={title}>
      <Breadcrumbs crumbs={[props.from, { text: title }]} />
      <ErrorSummary errors={{ ...flash.errors, ...look.errors }} />
      <p class="govuk-body">{props.lead}</p>
      <Form action={`${action}/preview`} csrf={frame.csrf} requestId={context.newKey()}>
        <HiddenField name="look" value="yes" />
        {props.children}
        <Button kind={look.letters.length > 0 ? 'secondary' : 'primary'}>{message('proceedings.look')}</Button>
      </Form>
      {look.letters.length > 0 && <Finish {...props} />}
    </ClerkPage>
  )
}

function Finish({ look, context, action, hidden, names, submit }: LetterActProps) {
  return (
    <section aria-labelledby="letters">
      <h2 class="govuk-heading-m" id="letters">
        {message('proceedings.letters', { count: look.letters.length })}
      </h2>
      <p class="govuk-body">{message('proceedings.lettersHint')}</p>
      {look.letters.map((content, at) => (
        <LetterPreview key={at} content={content} />
      ))}
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        {Object.entries({ ...hidden, seen: look.seen }).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {names.map((name) => (
          <HiddenField key={name} name={name} value={look.values[name] ?? ''} />
        ))}
        <Button>{submit}</Button>
      </Form>
    </section>
  )
}
