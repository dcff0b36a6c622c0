import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { resumeHref } from '#modules/admin/index.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Desk } from '../desk.query.ts'
import { DeskList } from './desk-list.tsx'
import { HazardBoard } from './hazard-board.tsx'

/** The first page after sign-in: what needs this person today. */
export function deskPage({ desk, context }: { desk: Desk; context: StaffContext }): VNode {
  const waiting = desk.blocks.filter((block) => block.total > 0)
  const quiet = desk.blocks.filter((block) => block.total === 0)
  return (
    <ClerkPage frame={context.frame} title={message('reports.desk.title')}>
      {context.flash.notice && <NotificationPanel title={context.flash.notice} />}
      {desk.window === 'not-chosen' && (
        <p class="govuk-body">
          {message('reports.desk.noWindow')} <a href="/me">{message('reports.desk.chooseWindow')}</a>
        </p>
      )}
      {mayTry(context.actor, 'intake.register-paper') && (
        <p>
          <ButtonLink href="/intake/new">{message('reports.desk.newPaper')}</ButtonLink>
        </p>
      )}
      {desk.hazards && <HazardBoard hazards={desk.hazards} />}
      <Drafts desk={desk} />
      {desk.adeService !== 'ready' && <WarningText>{message(`reports.desk.ade.${desk.adeService}`)}</WarningText>}
      {waiting.map((block) => (
        <DeskList key={block.name} block={block} seen={desk} />
      ))}
      {quiet.length > 0 && (
        <p class="govuk-body">
          {message('reports.desk.nothing', {
            what: quiet.map(({ name }) => uncapitalised(message(`reports.desk.${name}`))).join('; '),
          })}
        </p>
      )}
    </ClerkPage>
  )
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('pl') + text.slice(1)
}

function Drafts({ desk }: { desk: Desk }) {
  if (desk.drafts.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">
        <a href="/drafts">{message('admin.drafts.title')}</a> ({desk.drafts.length})
      </h2>
      <ul class="govuk-list">
        {desk.drafts.map((draft) => (
          <li key={draft.screen}>
            <a href={resumeHref(draft)}>{draft.label || message('admin.drafts.unnamed')}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
