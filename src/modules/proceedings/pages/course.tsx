import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import type { CourseData } from '../course-data.ts'

/** The panel „Bieg sprawy”. Nothing is said while nothing is pressing. */
export function CoursePanel({ data }: { readonly data: CourseData }) {
  if (data.end === null || data.notice === 'not-yet') return null
  return (
    <section aria-labelledby="course">
      <h2 class="govuk-heading-m" id="course">
        {message('proceedings.course.title')}
      </h2>
      <WarningText>{message(`proceedings.notice.${data.notice}`, { end: longDateWithWeekday(data.end) })}</WarningText>
    </section>
  )
}
