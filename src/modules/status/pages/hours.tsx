import type { ComingDay } from '#domain/calendar/coming-days.ts'
import { longDate, weekdayName } from '#messages/dates.ts'
import { useLanguage } from '#web/components/language.ts'
import type { ServicePlace } from '../places.query.ts'

/** 23 November 2026 was a Monday: the days after it give the names of the week. */
const nameOf = (weekday: number) => `2026-11-${22 + weekday}`

type Props = Pick<ServicePlace, 'hours'> & { readonly coming: readonly ComingDay[] }

/** Opening hours by weekday, and the near days on which the place is closed or open otherwise. */
export function Hours({ hours, coming }: Props) {
  const { say, language } = useLanguage()
  if (hours.length === 0) return <p class="govuk-body">{say('status.noHours')}</p>
  const shut = coming.filter(({ state }) => state === 'closed').map(({ day }) => longDate(day, language))
  const open = coming.flatMap((one) =>
    one.state === 'open' ? [`${longDate(one.day, language)} ${clock(one.opens)}–${clock(one.closes)}`] : [],
  )
  return (
    <>
      <dl class="ok-hours" aria-label={say('status.hours')}>
        {hours.map(({ weekday, opens, closes }) => (
          <div key={`${weekday} ${opens}`}>
            <dt>{weekdayName(nameOf(weekday), language)}</dt>
            <dd>
              {clock(opens)}–{clock(closes)}
            </dd>
          </div>
        ))}
      </dl>
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

/** „7:30” from „07:30”. */
const clock = (time: string) => time.replace(/^0/, '')
