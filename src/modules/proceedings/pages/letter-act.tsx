import type { ComponentChildren } from 'preact'
import { LookButton } from '#modules/documents/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'

export type LetterActProps = {
  /** Why the act cannot be done now; null when it can. */
  readonly refusal: string | null
  readonly context: StaffContext
  /** Address of the act; the look at its letters lies under it. */
  readonly action: string
  /** What the act needs beside the typed fields. */
  readonly hidden: Readonly<Record<string, string>>
  readonly title: string
  readonly lead: string
  /** The record that the letters are about. */
  readonly from: { href: string; text: string }
  readonly children: ComponentChildren
}

/** The fields of an act that writes letters; its only button leads to the look at them, where they are finished. */
export function LetterActPage({ refusal, context, action, hidden, title, lead, from, children }: LetterActProps) {
  const { flash, frame } = context
  const errors = refusal === null ? flash.errors : { '': refusal }
  return (
    <ClerkPage frame={frame} title={title}>
      <Breadcrumbs crumbs={[from, { text: title }]} />
      <ErrorSummary errors={errors} />
      <p class="govuk-body">{lead}</p>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {children}
        <LookButton action={action} title={title} />
      </Form>
    </ClerkPage>
  )
}
