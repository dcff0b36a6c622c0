import { mayTry } from '#domain/people/can.ts'
import { dateTime, shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { typed } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { CalendarData, MarkLine } from '../calendar.query.ts'

type Props = { readonly data: CalendarData; readonly context: StaffContext }

/** What the clock did and when; and when the clock went back, how to go on. */
export function ClockPart({ data, context }: Props) {
  const { clock, marks } = data
  return (
    <section>
      {clock.state === 'went-back' && (
        <WarningText>
          {message('calendar.clockWrong', { now: dateTime(clock.now), latest: dateTime(clock.latest) })}
        </WarningText>
      )}
      {clock.state === 'went-back' && mayTry(context.actor, 'calendar.confirm-clock') && (
        <ConfirmForm context={context} />
      )}
      {marks.length > 0 && (
        <Details summary={message('calendar.clock')}>
          <Table
            caption={message('calendar.clock')}
            captionKind="for-readers"
            rows={marks}
            rowKey={({ job }) => job}
            columns={columns}
          />
        </Details>
      )}
    </section>
  )
}

const columns = [
  {
    heading: message('calendar.job'),
    kind: 'head' as const,
    cell: ({ job }: MarkLine) => message(`calendar.job.${job}` as MessageKey),
  },
  { heading: message('calendar.lastRun'), cell: ({ at }: MarkLine) => dateTime(at) },
  { heading: message('calendar.forDay'), cell: ({ day }: MarkLine) => shortDate(day) },
]

function ConfirmForm({ context }: { readonly context: StaffContext }) {
  const { flash, frame } = context
  const action = '/calendar/clock'
  return (
    <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
      <TextField
        name="why"
        label={message('calendar.clockWhy')}
        value={typed(flash, action, 'why')}
        error={flash.errors.why}
      />
      <Button>{message('calendar.confirmClock')}</Button>
    </Form>
  )
}
