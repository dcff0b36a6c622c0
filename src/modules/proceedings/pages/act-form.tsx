import type { ComponentChildren } from 'preact'
import { permittedInCase } from '#domain/cases/case-states.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import type { CaseOnPage } from '#modules/cases/index.ts'
import { LookButton } from '#modules/documents/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { CourseData } from '../course-data.ts'

/** What every part of the panel is drawn from. */
export type PartProps = { data: CourseData; context: StaffContext; found: CaseOnPage }

/** What a form needs that stands on the page of a case, or of a paper which has none. */
export type FormPart = { context: StaffContext } & ({ found: { id: string } } | { paper: { id: string } })

const pageOf = (part: FormPart) => ('found' in part ? `/cases/${part.found.id}` : `/papers/${part.paper.id}`)

/** Whether this person may do the act to this case now: the same two tables that guard the server. */
export function offered({ context, found }: PartProps, act: Permission): boolean {
  return permittedInCase(found.state, act) && can(context.actor, act, { unitIds: [found.unitId] })
}

/** What was typed into a form that failed, its error, or what the form shows at first. */
export function field(part: FormPart, path: string, name: string, otherwise = '') {
  return fieldOf(part.context.flash, `${pageOf(part)}/${path}`)(name, otherwise)
}

/** The boxes that were ticked in a form that failed. */
export function ticked({ context, found }: PartProps, path: string, name: string): string[] {
  const { flash } = context
  if (flash.action !== `/cases/${found.id}/${path}`) return []
  const value = (flash.values as Record<string, unknown> | undefined)?.[name]
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}

export type ActFormProps = {
  part: FormPart
  /** Path under the page's own address. */
  path: string
  title: string
  children: ComponentChildren
} & ({ submit: string; prints?: never } | { prints: 'letters'; submit?: never })

/** One act behind its title, open when it failed; one that prints letters leads to the look at them, which finishes it. */
export function ActForm({ part, path, title, submit, prints, children }: ActFormProps) {
  const { context } = part
  const action = `${pageOf(part)}/${path}`
  return (
    <Details summary={title} state={context.flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        {children}
        {prints === 'letters' ? (
          <LookButton action={action} title={title} />
        ) : (
          <Button kind="secondary">{submit}</Button>
        )}
      </Form>
    </Details>
  )
}
