import { longDate, weekdayName } from '#messages/dates.ts'
import { useLanguage } from '#web/components/language.ts'
import type { ServicePlace } from '../places.query.ts'

/** 23 November 2026 was a Monday: the days after it give the names of the week. */
const nameOf = (weekday: number) => `2026-11-${22 + weekday}`

/** Opening hours by weekday, and the near days on which the place is closed. */
export function Hours({ hours, closures }: Pick<ServicePlace, 'hours' | 'closures'>) {
  const { say, language } = useLanguage()
  if (hours.length === 0) return <p class="govuk-body">{say('status.noHours')}</p>
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
      {closures.length > 0 && (
        <p class="govuk-body">
          {say('status.closures')}{' '}
          {closures
            .map(({ firstDay, lastDay }) =>
              firstDay === lastDay
                ? longDate(firstDay, language)
                : `${longDate(firstDay, language)} – ${longDate(lastDay, language)}`,
            )
            .join(', ')}
        </p>
      )}
    </>
  )
}

/** „7:30” from „07:30”. */
const clock = (time: string) => time.replace(/^0/, '')
