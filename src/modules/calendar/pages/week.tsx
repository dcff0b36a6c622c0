import type { VNode } from 'preact'
import { openingsText } from '#domain/calendar/typed-openings.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Fieldset } from '#web/components/fieldset.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { PlaceWeek } from '../hours.query.ts'
import { nameOfWeekday } from '../week-words.ts'

type Props = { readonly data: PlaceWeek; readonly context: StaffContext }

/** The weekly hours of a place from a day on: seven days, filled with the hours that hold now. */
export function weekPage({ data, context }: Props): VNode {
  const { flash, frame } = context
  const action = `/opening-hours/places/${data.id}/week`
  const field = fieldOf(flash, action)
  return (
    <ClerkPage frame={frame} title={message('calendar.weekChangeTitle')}>
      <ErrorSummary errors={flash.errors} />
      <h2 class="govuk-heading-m">{data.name}</h2>
      <p class="govuk-body">{message('calendar.weekChangeNote')}</p>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        <DateField {...field('weekSince')} label={message('calendar.weekSince')} />
        <Fieldset legend={message('calendar.weekHours')} size="section" describedBy="week-hint">
          <p id="week-hint" class="govuk-hint">
            {message('calendar.weekHint')}
          </p>
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <Weekday key={weekday} weekday={weekday} data={data} field={field} />
          ))}
        </Fieldset>
        <Where data={data} field={field} />
        <TextField {...field('weekReason')} label={message('calendar.reason')} />
        <Button>{message('calendar.weekEnter')}</Button>
      </Form>
    </ClerkPage>
  )
}

type PartProps = { readonly data: PlaceWeek; readonly field: ReturnType<typeof fieldOf> }

function Weekday({ weekday, data, field }: PartProps & { readonly weekday: number }) {
  const held = data.now.filter((one) => one.weekday === weekday)
  return (
    <TextField
      {...field(`hours${weekday}`, openingsText(held))}
      label={nameOfWeekday(weekday)}
      width={30}
      autocomplete="off"
    />
  )
}

function Where({ data, field }: PartProps) {
  if (data.others === 'none') return <HiddenField name="weekWhere" value="here" />
  const choices = (['here', 'everywhere'] as const).map((value) => {
    return { value, label: message(`calendar.weekWhere.${value}`) }
  })
  return <Radios {...field('weekWhere', 'here')} label={message('calendar.weekWhere')} choices={choices} />
}
