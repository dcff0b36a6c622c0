import type { ComponentChildren } from 'preact'
import { permitted } from '#domain/cases/paper-states.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { type PaperFacts, paperSubject } from '#modules/cases/index.ts'
import { LookButton } from '#modules/documents/index.ts'
import { Button, type ButtonProps } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { PanelData } from '../panel-data.ts'

/** What every part of the panel is drawn from. */
export type PartProps = { data: PanelData; context: StaffContext; paper: PaperFacts }

/** Whether this person may do the act to this paper now: the same two tables that guard the server. */
export function offered({ context, paper }: PartProps, act: Permission): boolean {
  return permitted(paper.state, act) && can(context.actor, act, paperSubject(paper))
}

/** What was typed into a form that failed, its error, or what the form shows at first. */
export function field({ context, paper }: PartProps, path: string, name: string, otherwise = '') {
  return fieldOf(context.flash, `/papers/${paper.id}/${path}`)(name, otherwise)
}

export type ActFormProps = {
  part: PartProps
  /** Path under the paper's own address. */
  path: string
  title: string
  kind?: 'primary' | 'secondary' | 'danger'
  /** `open` shows the form at once; `folded` behind its title, open only when it failed. */
  look?: 'open' | 'folded'
  /** Key that presses the button while the form is open. */
  keys?: Pick<ButtonProps, 'keys' | 'press'>
  children: ComponentChildren
} & ({ submit: string; prints?: never } | { prints: 'letters'; submit?: never })

/** One act with its fields; one that prints letters (`prints`) leads to the look at them, which finishes it. Built on the paper's version: a form that another person overtook is refused as stale. */
export function ActForm({ part, path, title, submit, prints, kind, look = 'folded', keys, children }: ActFormProps) {
  const { context, paper } = part
  const action = `/papers/${paper.id}/${path}`
  const form = (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="version" value={paper.version} />
      {children}
      {prints === 'letters' ? (
        <LookButton action={action} title={title} />
      ) : (
        <Button kind={kind ?? 'primary'} {...(look === 'open' ? keys : {})}>
          {submit}
        </Button>
      )}
    </Form>
  )
  if (look === 'folded')
    return (
      <Details summary={title} state={context.flash.action === action ? 'open' : 'closed'}>
        {form}
      </Details>
    )
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      {form}
    </>
  )
}
