import { comingDays } from '#domain/calendar/coming-days.ts'
import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import type { ClientTask } from '#domain/status/public-status.ts'
import type { PlaceFacts } from '#domain/status/status-facts.ts'
import { longDateWithWeekday } from '#messages/dates.ts'
import { zloty } from '#messages/money.ts'
import { useLanguage } from '#web/components/language.ts'
import { Hours } from './hours.tsx'

/** The day it is told on, and the free days by which a place is closed. */
type Seen = { readonly today: string; readonly calendar: LegalCalendar }

/** What the client must do now; nothing when nothing is to be done. */
export function Task({ task, ...seen }: { readonly task: ClientTask } & Seen) {
  const { say } = useLanguage()
  switch (task.kind) {
    case 'nothing':
      return null
    case 'pay':
      return (
        <section aria-labelledby="task">
          <h2 class="govuk-heading-m" id="task">
            {say('status.task.pay', { amount: zloty(task.amountGrosze) })}
          </h2>
          <p class="govuk-body">{say('status.task.payHow')}</p>
          <Answer when="status.task.answerIfPaid" by={task.answerBy} />
        </section>
      )
    case 'collect':
      return (
        <section aria-labelledby="task">
          <h2 class="govuk-heading-m" id="task">
            {say('status.task.collect')}
          </h2>
          <p class="govuk-body">{say('status.task.collectHow')}</p>
          {task.place && <Place place={task.place} {...seen} />}
        </section>
      )
    case 'supplement':
      return <Supplement task={task} {...seen} />
  }
}

function Supplement({ task, ...seen }: { task: Extract<ClientTask, { kind: 'supplement' }> } & Seen) {
  const { say, language } = useLanguage()
  const { lastDay, days } = task
  const day = lastDay && longDateWithWeekday(lastDay, language)
  const term = !day
    ? say('status.task.afterDelivery', { days })
    : say(lastDay < seen.today ? 'status.task.afterTerm' : 'status.task.lastDay', { day })
  return (
    <section aria-labelledby="task">
      <h2 class="govuk-heading-m" id="task">
        {say('status.task.supplement')}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {task.items.map((item, at) => (
          <li key={at}>{item === null ? say('status.task.byHand') : <span lang="pl">{item}</span>}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <strong>{term}</strong>
      </p>
      <Answer when="status.task.answerIfCured" by={task.answerBy} />
      {task.place && (
        <>
          <h3 class="govuk-heading-s">{say('status.task.where')}</h3>
          <Place place={task.place} {...seen} />
        </>
      )}
    </section>
  )
}

/** The promised day, told together with what it depends on. */
function Answer({
  when,
  by,
}: {
  readonly when: 'status.task.answerIfCured' | 'status.task.answerIfPaid'
  readonly by: string | null
}) {
  const { say, language } = useLanguage()
  return by === null ? null : <p class="govuk-body">{say(when, { day: longDateWithWeekday(by, language) })}</p>
}

function Place({ place, today, calendar }: { readonly place: PlaceFacts } & Seen) {
  return (
    <>
      <p class="govuk-body" lang="pl">
        {place.window}
        <br />
        {place.place}, {place.address}
      </p>
      <Hours hours={place.hours} today={today} coming={comingDays(place, today, calendar)} />
    </>
  )
}
