import { endsOf } from '#domain/proceedings/reminder.ts'
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
import { ActForm, type FormPart, field } from './act-form.tsx'
import { CameBy, LetterLink } from './letter-link.tsx'

/** The page of a matter with its ponaglenia. */
export type ReminderPart = FormPart & { data: { today: string; reminders: ReminderFact[] } }

/** Ponaglenia of the case, and what is done with each by when. */
export function Reminders({ data }: Pick<ReminderPart, 'data'>) {
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
  { heading: message('proceedings.reminders.filedOn'), kind: 'head', cell: Filed },
  {
    heading: message('proceedings.reminder.complains'),
    cell: ({ complains }) => message(`proceedings.reminder.complains.${complains}`),
  },
  { heading: message('proceedings.reminders.way'), cell: (one) => <Way reminder={one} /> },
]

function Filed({ filedOn, letter }: ReminderFact) {
  return (
    <>
      {shortDate(filedOn)} <LetterLink letter={letter} />
    </>
  )
}

function Way({ reminder }: { readonly reminder: ReminderFact }) {
  const { way, basis, lastDay, forwardedOn, forwardedTo, derivation, endedOn, endedHow, endNote } = reminder
  if (endedOn && endedHow)
    return (
      <>
        {message(`proceedings.reminders.ended.${endedHow}`, { day: longDate(endedOn) })} {endNote}
      </>
    )
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
export function ReminderForm(part: ReminderPart) {
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
      <CameBy part={part} path={path} name="reminderCameBy" />
    </ActForm>
  )
}

/** Sends a ponaglenie up. */
export function ForwardingForm({ part, reminder }: { readonly part: ReminderPart; readonly reminder: ReminderFact }) {
  const path = 'reminders/forwarding'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.reminderForwarding.title', { day: longDate(reminder.filedOn) })}
      prints="letters"
    >
      <HiddenField name="reminderId" value={reminder.id} />
      <TextField {...field(part, path, 'forwardedTo')} label={message('proceedings.forwarding.to')} />
      <TextField
        {...field(part, path, 'forwardedAddress')}
        label={message('proceedings.appeal.address')}
        hint={message('proceedings.appeal.addressHint')}
        need="optional"
        maxLength={300}
      />
      <DateField {...field(part, path, 'forwardedOn', part.data.today)} label={message('proceedings.forwarding.on')} />
      <TextArea {...field(part, path, 'forwardedPosition')} label={message('proceedings.forwarding.position')} />
    </ActForm>
  )
}

/** Ends a ponaglenie that stays in this office. */
export function ReminderEndForm({ part, reminder }: { readonly part: ReminderPart; readonly reminder: ReminderFact }) {
  const path = 'reminders/end'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.reminderEnd.title', { day: longDate(reminder.filedOn) })}
      submit={message('proceedings.reminderEnd.submit')}
    >
      <HiddenField name="endedReminder" value={reminder.id} />
      <Radios
        {...field(part, path, 'reminderEnd')}
        label={message('proceedings.reminderEnd.how')}
        choices={endsOf(reminder.way).map((one) => ({
          value: one,
          label: message(`proceedings.reminderEnd.how.${one}`),
        }))}
      />
      <DateField
        {...field(part, path, 'reminderEndedOn', part.data.today)}
        label={message('proceedings.reminderEnd.on')}
      />
      <TextArea
        {...field(part, path, 'reminderEndNote')}
        label={message('proceedings.reminderEnd.note')}
        hint={message('proceedings.reminderEnd.noteHint')}
      />
    </ActForm>
  )
}
