import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDateWithWeekday, weekdayName } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { HoursData, HoursOfPlace, OpeningDayLine } from '../hours.query.ts'

type Props = { readonly data: HoursData; readonly context: StaffContext }

/** When the office is open: each place by week, the days that differ, and for planners the form of such a day. */
export function hoursPage({ data, context }: Props): VNode {
  const { flash, frame, actor } = context
  return (
    <ClerkPage frame={frame} title={message('calendar.hours')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('calendar.hours.note')}</p>
      {data.places.map((place) => (
        <Place key={place.id} place={place} />
      ))}
      <Table
        caption={message('calendar.openingDays')}
        empty={message('calendar.openingDaysNone')}
        rows={data.days}
        rowKey={({ id }) => id}
        columns={mayTry(actor, 'calendar.withdraw-opening-day') ? [...columns, withdrawing(context)] : columns}
      />
      {mayTry(actor, 'calendar.enter-opening-day') && <DayForm data={data} context={context} />}
    </ClerkPage>
  )
}

/** 23 November 2026 was a Monday: the days after it give the names of the week. */
const nameOf = (weekday: number) => weekdayName(`2026-11-${22 + weekday}`)

function Place({ place }: { readonly place: HoursOfPlace }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{place.name}</h2>
      {place.hours.length === 0 && <p class="govuk-body">{message('status.noHours')}</p>}
      <dl class="ok-hours" aria-label={message('status.hours')}>
        {place.hours.map(({ weekday, opens, closes }) => (
          <div key={`${weekday} ${opens}`}>
            <dt>{nameOf(weekday)}</dt>
            <dd>{hoursText(opens, closes)}</dd>
          </div>
        ))}
      </dl>
      {place.differing.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {place.differing.map((one) => (
            <li key={one.day}>
              {longDateWithWeekday(one.day)}:{' '}
              {one.state === 'open' ? hoursText(one.opens, one.closes) : message('calendar.closedThen')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function hoursText(opens: string | null, closes: string | null): string {
  return opens === null || closes === null ? message('calendar.closedThen') : `${opens}–${closes}`
}

const columns: Column<OpeningDayLine>[] = [
  { heading: message('calendar.day'), kind: 'head', cell: ({ day }) => longDateWithWeekday(day) },
  { heading: message('calendar.openingHours'), cell: ({ opens, closes }) => hoursText(opens, closes) },
  { heading: message('calendar.place'), cell: ({ place }) => place ?? message('calendar.wholeOffice') },
  { heading: message('calendar.reason'), cell: ({ reason }) => reason },
  { heading: message('calendar.by'), cell: ({ by, at }) => `${by}, ${dateTime(new Date(at))}` },
  {
    heading: message('calendar.state'),
    cell: ({ withdrawnWhy }) =>
      withdrawnWhy === null ? message('calendar.stands') : message('calendar.withdrawn', { why: withdrawnWhy }),
  },
]

function withdrawing(context: StaffContext): Column<OpeningDayLine> {
  return {
    heading: message('calendar.revert'),
    cell: (line) =>
      line.withdrawnWhy === null && (
        <Form
          action={`/opening-hours/days/${line.id}/withdrawal`}
          csrf={context.frame.csrf}
          requestId={context.newKey()}
        >
          <TextField name="withdrawWhy" label={message('calendar.revertWhy')} value="" />
          <Button kind="secondary">{message('calendar.revert')}</Button>
        </Form>
      ),
  }
}

function DayForm({ data, context }: Props) {
  const { flash, frame } = context
  const action = '/opening-hours/days'
  const field = (name: string) => ({ name, value: typed(flash, action, name), error: flash.errors[name] })
  const places = [
    { value: '', label: message('calendar.wholeOffice') },
    ...data.places.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <section>
      <h2 class="govuk-heading-m">{message('calendar.openingDayForm')}</h2>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        <DateField {...field('openingDay')} label={message('calendar.date')} />
        <Select {...field('openingPlace')} label={message('calendar.place')} choices={places} />
        <TextField {...field('opens')} label={message('calendar.opens')} hint={message('calendar.opensHint')} />
        <TextField {...field('closes')} label={message('calendar.closes')} />
        <TextField {...field('openingReason')} label={message('calendar.reason')} />
        <Button>{message('calendar.openingDayEnter')}</Button>
      </Form>
    </section>
  )
}
