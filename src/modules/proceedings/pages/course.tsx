import type { VNode } from 'preact'
import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import { offered, type PartProps } from './act-form.tsx'
import { ResumeForm, StandsStill, SuspendForm, Suspensions } from './suspension.tsx'

/** The panel „Bieg sprawy”; nothing while there is nothing to say and nothing that this person may do. */
export function CoursePanel(part: PartProps) {
  const said = saidOf(part)
  const forms = formsOf(part)
  if (said.length === 0 && forms.length === 0) return null
  return (
    <section aria-labelledby="course">
      <h2 class="govuk-heading-m" id="course">
        {message('proceedings.course.title')}
      </h2>
      {said}
      {forms}
    </section>
  )
}

function saidOf(part: PartProps): VNode[] {
  const { data } = part
  const said: VNode[] = []
  if (data.end !== null && data.notice !== 'not-yet')
    said.push(
      <WarningText>{message(`proceedings.notice.${data.notice}`, { end: longDateWithWeekday(data.end) })}</WarningText>,
    )
  if (data.lasting) said.push(<StandsStill {...part} />)
  if (data.suspensions.length > 0) said.push(<Suspensions {...part} />)
  return said
}

function formsOf(part: PartProps): VNode[] {
  const forms: VNode[] = []
  if (offered(part, 'proceedings.resume-case')) forms.push(<ResumeForm {...part} />)
  if (offered(part, 'proceedings.suspend-case')) forms.push(<SuspendForm {...part} />)
  return forms
}
