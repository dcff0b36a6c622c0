import type { SideDate, SideDates } from '#domain/cases/side-dates.ts'
import { message } from '#messages/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'

const names = ['statutory', 'notified', 'internal', 'promised'] as const

/** What the law demands, a new day that was named, what the office means and what the client was told: each with why. */
export function SideDatesPanel({ dates }: { readonly dates: SideDates }) {
  // nobody misses a notice that was never owed
  const shown = names.filter((name) => name !== 'notified' || dates.notified.value !== null)
  return (
    <section aria-labelledby="dates">
      <h2 class="govuk-heading-m" id="dates">
        {message('files.dates.title')}
      </h2>
      <dl class="ok-dates">
        {shown.map((name) => (
          <div key={name}>
            <dt>{message(`files.dates.${name}`)}</dt>
            <One date={dates[name]} />
          </div>
        ))}
      </dl>
    </section>
  )
}

function One({ date }: { readonly date: SideDate }) {
  if (date.value === null) return <dd class="ok-dates__none">{date.reason}</dd>
  return (
    <>
      <dd class="ok-dates__day">
        <DateText day={date.value} />
      </dd>
      {date.steps.length > 0 && (
        <dd>
          <WhyThisDate steps={date.steps} />
        </dd>
      )}
    </>
  )
}
