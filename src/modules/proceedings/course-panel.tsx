import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { CasePanel } from '#modules/cases/index.ts'
import { type CourseData, courseOf } from './course-data.ts'
import { CoursePanel } from './pages/course.tsx'

/** „Bieg sprawy” on the page of a case: what moves its term, and what is owed to the parties when it is late. */
export const coursePanel: CasePanel<CourseData> = {
  name: 'course',
  load: async ({ services }, found) => courseOf(found, warsawDay(services.clock.now().getTime())),
  view: (data) => <CoursePanel data={data} />,
}
