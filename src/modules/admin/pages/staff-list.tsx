import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { StaffLine, StaffList } from '../staff-list.query.ts'

/** Everybody who signs in, with today's roles and who stands in for whom. */
export function staffListPage({ list, context }: { list: StaffList; context: StaffContext }): VNode {
  const asked = context.asked ? `asked=${context.asked}&` : ''
  const at = (page: number) => `/admin/staff?${asked}page=${page}`
  return (
    <ClerkPage frame={context.frame} title={message('admin.staff.title')}>
      {context.flash.notice && <NotificationPanel title={context.flash.notice} />}
      {mayTry(context.actor, 'admin.add-staff') && (
        <p>
          <ButtonLink href="/admin/staff/new">{message('admin.staff.add')}</ButtonLink>
        </p>
      )}
      <FilterBar
        action="/admin/staff/search"
        kind="question"
        chips={list.q ? [{ text: list.q, without: '/admin/staff' }] : []}
      >
        <TextField name="q" label={message('admin.staff.find')} value={list.q} type="search" width={20} />
      </FilterBar>
      <Table
        caption={message('admin.staff.title')}
        captionKind="for-readers"
        empty={message('admin.staff.none')}
        rows={list.lines}
        rowKey={(line) => line.id}
        columns={columns}
      />
      <Pagination
        page={list.page}
        previous={list.page > 1 ? at(list.page - 1) : undefined}
        next={list.more === 'yes' ? at(list.page + 1) : undefined}
      />
    </ClerkPage>
  )
}

const columns = [
  {
    heading: message('admin.staff.name'),
    kind: 'head' as const,
    cell: (line: StaffLine) => (
      <a class="govuk-link" href={`/admin/staff/${line.id}`}>
        {line.name}
      </a>
    ),
  },
  { heading: message('admin.staff.position'), cell: (line: StaffLine) => line.position },
  { heading: message('admin.signIn.login'), cell: (line: StaffLine) => line.login },
  {
    heading: message('admin.staff.rolesToday'),
    cell: (line: StaffLine) => line.roles.map((role) => message(`admin.role.${role}`)).join('; ') || '–',
  },
  { heading: message('admin.staff.state'), cell: (line: StaffLine) => <State line={line} /> },
]

function State({ line }: { line: StaffLine }) {
  if (!line.active) return <Tag>{message('admin.staff.accessEnded')}</Tag>
  if (line.substitute) return <Tag kind="info">{message('admin.staff.away', { substitute: line.substitute })}</Tag>
  return <>{message('admin.staff.present')}</>
}
