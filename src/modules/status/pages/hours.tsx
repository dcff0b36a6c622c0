import { type ComingDay, comingWeeks } from '#domain/calendar/coming-days.ts'
import { type PlaceHours, weekOn } from '#domain/calendar/place-hours.ts'
import { byWeekday, openingsText } from '#domain/calendar/typed-openings.ts'
import { longDate, weekdayName } from '#messages/dates.ts'
import { useLanguage } from '#web/components/language.ts'

/** 23 November 2026 was a Monday: the days after it give the names of the week. */
const nameOf = (weekday: number) => `2026-11-${22 + weekday}`

type Props = Pick<PlaceHours, 'hours'> & { readonly today: string; readonly coming: readonly ComingDay[] }

/** Opening hours by weekday, those that begin soon, and the near days on which the place is closed or open otherwise. */
export function Hours({ hours, today, coming }: Props) {
  const { say, language } = useLanguage()
  if (hours.length === 0) return <p class="govuk-body">{say('status.noHours')}</p>
  const shut = coming.filter(({ state }) => state === 'closed').map(({ day }) => longDate(day, language))
  const open = coming.flatMap((one) =>
    one.state === 'open' ? [`${longDate(one.day, language)} ${openingsText([one])}`] : [],
  )
  return (
    <>
      <Week hours={weekOn(hours, today)} label={say('status.hours')} />
      {comingWeeks(hours, today).map((week) => {
        const title = say('status.hoursFrom', { day: longDate(week.from, language) })
        return (
          <div key={week.from}>
            <p class="govuk-body">{title}</p>
            <Week hours={week.hours} label={title} />
          </div>
        )
      })}
      {shut.length > 0 && (
        <p class="govuk-body">
          {say('status.closures')} {shut.join(', ')}
        </p>
      )}
      {open.length > 0 && (
        <p class="govuk-body">
          {say('status.otherHours')} {open.join(', ')}
        </p>
      )}
    </>
  )
}

function Week({ hours, label }: Pick<PlaceHours, 'hours'> & { readonly label: string }) {
  const { say, language } = useLanguage()
  if (hours.length === 0) return <p class="govuk-body">{say('status.noHours')}</p>
  return (
    <dl class="ok-hours" aria-label={label}>
      {byWeekday(hours).map(({ weekday, openings }) => (
        <div key={weekday}>
          <dt>{weekdayName(nameOf(weekday), language)}</dt>
          <dd>{openingsText(openings)}</dd>
        </div>
      ))}
    </dl>
  )
}
