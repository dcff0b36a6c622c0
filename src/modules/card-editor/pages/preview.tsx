import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { DraftData } from '../draft.query.ts'
import { draftPath } from './card-fields.ts'
import { Preview } from './draft.tsx'

/** The draft as the public and the counter would see it, without its form. */
export function previewPage({ data, context }: { data: DraftData; context: StaffContext }): VNode {
  const title = data.content.title || message('cardEditor.untitled')
  const crumbs = [
    { text: message('cardEditor.cards'), href: '/cards' },
    { text: title, href: draftPath(data.draftId) },
    { text: message('cardEditor.preview') },
  ]
  return (
    <ClerkPage frame={context.frame} title={title}>
      <Breadcrumbs crumbs={crumbs} />
      <p class="govuk-body">{message('cardEditor.previewNote')}</p>
      <Preview data={data} />
    </ClerkPage>
  )
}
