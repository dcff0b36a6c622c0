import type { VNode } from 'preact'
import type { DatedHours } from '#domain/calendar/place-hours.ts'
import { openingsText } from '#domain/calendar/typed-openings.ts'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate, longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { HoursData, HoursOfPlace, OpeningDayLine, WeekChangeLine } from '../hours.query.ts'
import { hoursOfWeekday, nameOfWeekday, weekWords } from '../week-words.ts'

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
        <Place key={place.id} place={place} context={context} />
      ))}
      <Table
        caption={message('calendar.weeks')}
        empty={message('calendar.weeksNone')}
        rows={data.weeks}
        rowKey={({ id }) => id}
        columns={weekColumns}
      />
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

function Place({ place, context }: { readonly place: HoursOfPlace; readonly context: StaffContext }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{place.name}</h2>
      <Week caption={message('calendar.week')} hours={place.now} />
      {place.coming.map(({ from, hours }) => (
        <Week key={from} caption={message('calendar.weekFrom', { day: longDate(from) })} hours={hours} />
      ))}
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
      {place.earlier.length > 0 && (
        <Details summary={message('calendar.earlierWeeks')}>
          <ul class="govuk-list govuk-list--bullet">
            {place.earlier.map(({ from, until, hours }) => (
              <li key={`${from} ${until}`}>
                {message('calendar.weekSpan', { first: longDate(from), last: longDate(until ?? from) })}:{' '}
                {weekWords(hours)}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {mayTry(context.actor, 'calendar.change-week') && (
        <p>
          <ButtonLink href={`/opening-hours/places/${place.id}/week`} kind="secondary">
            {message('calendar.weekChange', { place: place.name })}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Week({ caption, hours }: { readonly caption: string; readonly hours: readonly DatedHours[] }) {
  return (
    <Table
      caption={caption}
      rows={[1, 2, 3, 4, 5, 6, 7]}
      rowKey={String}
      columns={[
        { heading: message('calendar.weekday'), kind: 'head', cell: nameOfWeekday },
        { heading: message('calendar.openingHours'), cell: (weekday) => hoursOfWeekday(hours, weekday) },
      ]}
    />
  )
}

function hoursText(opens: string | null, closes: string | null): string {
  return opens === null || closes === null ? message('calendar.closedThen') : openingsText([{ opens, closes }])
}

const weekColumns: Column<WeekChangeLine>[] = [
  { heading: message('calendar.weekFromColumn'), kind: 'head', cell: ({ from }) => longDate(from) },
  { heading: message('calendar.place'), cell: ({ place }) => place },
  { heading: message('calendar.openingHours'), cell: ({ hours }) => weekWords(hours) },
  { heading: message('calendar.reason'), cell: ({ reason }) => reason },
  { heading: message('calendar.by'), cell: ({ by, at }) => `${by}, ${dateTime(new Date(at))}` },
]

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
  const field = fieldOf(flash, action)
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
