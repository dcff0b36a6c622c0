import type { VNode } from 'preact'
import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { type Draft, resumeHref } from '../drafts-store.ts'

/** Forms put aside: each can be taken up where it was left, or let go. */
export function draftsPage({ drafts, context }: { drafts: readonly Draft[]; context: StaffContext }): VNode {
  return (
    <ClerkPage frame={context.frame} title={message('admin.drafts.title')}>
      {context.flash.notice && <NotificationPanel title={context.flash.notice} />}
      <Table
        caption={message('admin.drafts.title')}
        captionKind="for-readers"
        empty={message('admin.drafts.none')}
        rows={drafts}
        rowKey={(draft) => draft.screen}
        columns={[
          { heading: message('admin.drafts.what'), kind: 'head', cell: (draft) => <ResumeLink draft={draft} /> },
          { heading: message('admin.drafts.when'), cell: (draft) => dateTime(draft.updatedAt) },
          { heading: message('admin.drafts.drop'), cell: (draft) => <DropForm draft={draft} context={context} /> },
        ]}
      />
    </ClerkPage>
  )
}

function ResumeLink({ draft }: { draft: Draft }) {
  return (
    <a class="govuk-link" href={resumeHref(draft)}>
      {draft.label || message('admin.drafts.unnamed')}
    </a>
  )
}

function DropForm({ draft, context }: { draft: Draft; context: StaffContext }) {
  return (
    <Form action={`/drafts/${draft.screen}/drop`} csrf={context.frame.csrf} requestId={context.newKey()}>
      <Button kind="link">
        {message('admin.drafts.drop')}
        <span class="govuk-visually-hidden">: {draft.label || message('admin.drafts.unnamed')}</span>
      </Button>
    </Form>
  )
}
