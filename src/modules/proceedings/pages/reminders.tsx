import { longDate, longDateWithWeekday, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { ReminderFact } from '../course-facts.ts'
import { ActForm, field, type PartProps } from './act-form.tsx'

/** Ponaglenia of the case, and what is done with each by when. */
export function Reminders({ data }: PartProps) {
  return (
    <Table
      caption={message('proceedings.reminders.title')}
      columns={columns}
      rows={data.reminders}
      rowKey={(one) => one.id}
    />
  )
}

const columns: Column<ReminderFact>[] = [
  { heading: message('proceedings.reminders.filedOn'), kind: 'head', cell: ({ filedOn }) => shortDate(filedOn) },
  {
    heading: message('proceedings.reminder.complains'),
    cell: ({ complains }) => message(`proceedings.reminder.complains.${complains}`),
  },
  { heading: message('proceedings.reminders.way'), cell: (one) => <Way reminder={one} /> },
]

function Way({ reminder }: { readonly reminder: ReminderFact }) {
  const { way, basis, lastDay, forwardedOn, forwardedTo, derivation } = reminder
  if (forwardedOn && forwardedTo)
    return <>{message('proceedings.reminders.forwarded', { day: longDate(forwardedOn), to: forwardedTo })}</>
  const by = lastDay ? longDateWithWeekday(lastDay) : ''
  return (
    <>
      {message(`proceedings.reminders.way.${way}`, { lastDay: by, basis })}
      {derivation.length > 0 && <WhyThisDate steps={derivation} />}
    </>
  )
}

/** Records a ponaglenie that came. */
export function ReminderForm(part: PartProps) {
  const path = 'reminders'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.reminder.title')}
      submit={message('proceedings.reminder.submit')}
    >
      <Radios
        {...field(part, path, 'reminderComplains')}
        label={message('proceedings.reminder.complains')}
        choices={(['of-inactivity', 'of-length'] as const).map((one) => ({
          value: one,
          label: message(`proceedings.reminder.complains.${one}`),
        }))}
      />
      <DateField
        {...field(part, path, 'reminderFiledOn', part.data.today)}
        label={message('proceedings.reminder.filedOn')}
      />
      <Radios
        {...field(part, path, 'reminderHigher', 'exists')}
        label={message('proceedings.reminder.higher')}
        choices={(['exists', 'none'] as const).map((one) => ({
          value: one,
          label: message(`proceedings.reminder.higher.${one}`),
        }))}
      />
    </ActForm>
  )
}

/** Sends a ponaglenie up. */
export function ForwardingForm({ part, reminder }: { readonly part: PartProps; readonly reminder: ReminderFact }) {
  const path = 'reminders/forwarding'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.reminderForwarding.title', { day: longDate(reminder.filedOn) })}
      submit={message('proceedings.reminderForwarding.submit')}
      prints="letters"
    >
      <HiddenField name="reminderId" value={reminder.id} />
      <TextField {...field(part, path, 'forwardedTo')} label={message('proceedings.forwarding.to')} />
      <DateField {...field(part, path, 'forwardedOn', part.data.today)} label={message('proceedings.forwarding.on')} />
      <TextArea {...field(part, path, 'forwardedPosition')} label={message('proceedings.forwarding.position')} />
    </ActForm>
  )
}
