import { warsawDay } from '#domain/calendar/warsaw.ts'
import { permittedInCase } from '#domain/cases/case-states.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { type CaseOnPage, type CasePanel, listOfficers, readOfficeDays, termOfCase } from '#modules/cases/index.ts'
import type { StaffContext } from '#web/route.ts'
import { findCasePaper } from './case-paper.query.ts'
import { type CourseData, courseOf, somethingLasts } from './course-data.ts'
import { type CourseFacts, courseFacts } from './course-facts.ts'
import { CoursePanel } from './pages/course.tsx'

/** „Bieg sprawy” on the page of a case: what moves its term, and what is owed to the parties when it is late. */
export const coursePanel: CasePanel<CourseData> = {
  name: 'course',
  facts: courseFacts,
  async load(context, found, read) {
    const facts = read as CourseFacts
    const { services } = context
    const { db } = services.database
    const today = warsawDay(services.clock.now().getTime())
    const may = (act: Permission) => offeredTo(context, found, act)
    const [live, officers, paper, days] = await Promise.all([
      somethingLasts(facts) ? termOfCase(db, found, today) : null,
      may('proceedings.exclude-official') ? listOfficers(services, found.unitId, today.toString()) : [],
      may('proceedings.note-tacit-settlement') || may('proceedings.notify-delay') ? findCasePaper(db, found.id) : null,
      readOfficeDays(db),
    ])
    return courseOf(found, facts, today, { live, officers, profile: paper?.profile ?? null, days })
  },
  view: (data, context, found) => <CoursePanel data={data} context={context} found={found} />,
}

function offeredTo({ actor }: StaffContext, found: CaseOnPage, act: Permission): boolean {
  return permittedInCase(found.state, act) && can(actor, act, { unitIds: [found.unitId] })
}
