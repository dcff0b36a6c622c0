import { warsawDay } from '#domain/calendar/warsaw.ts'
import { type CasePanel, termOfCase } from '#modules/cases/index.ts'
import { type CourseData, courseOf, somethingLasts } from './course-data.ts'
import { type CourseFacts, courseFacts } from './course-facts.ts'
import { CoursePanel } from './pages/course.tsx'

/** „Bieg sprawy” on the page of a case: what moves its term, and what is owed to the parties when it is late. */
export const coursePanel: CasePanel<CourseData> = {
  name: 'course',
  facts: courseFacts,
  async load({ services }, found, read) {
    const facts = read as CourseFacts
    const today = warsawDay(services.clock.now().getTime())
    const live = somethingLasts(facts) ? await termOfCase(services.database.db, found, today) : null
    return courseOf(found, facts, today, live)
  },
  view: (data, context, found) => <CoursePanel data={data} context={context} found={found} />,
}
