import { EXCLUSION_REASONS } from '#domain/deadlines/exclusions.ts'
import { longDate, longDateWithWeekday, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { PeriodFact } from '../course-facts.ts'
import { periodReasons } from '../forms.ts'
import { ActForm, field, type PartProps } from './act-form.tsx'

/** Periods that are not counted; while one lasts, when the term would end today. */
export function Periods({ data }: PartProps) {
  if (data.periods.length === 0) return null
  const live = data.lasting === null && data.live?.end ? data.live : null
  return (
    <>
      <Table
        caption={message('proceedings.periods.title')}
        columns={columns}
        rows={data.periods}
        rowKey={(one) => one.id}
      />
      {live?.end && (
        <p class="govuk-body">{message('proceedings.periods.live', { end: longDateWithWeekday(live.end) })}</p>
      )}
      {live && <WhyThisDate steps={live.steps} />}
    </>
  )
}

const columns: Column<PeriodFact>[] = [
  {
    heading: message('proceedings.period.reason'),
    kind: 'head',
    cell: ({ reason }) => EXCLUSION_REASONS[reason].name,
  },
  { heading: message('proceedings.suspensions.from'), cell: ({ from }) => shortDate(from) },
  {
    heading: message('proceedings.suspensions.to'),
    cell: ({ to }) => (to ? shortDate(to) : message('proceedings.suspensions.lasts')),
  },
  { heading: message('proceedings.period.note'), cell: ({ note }) => note },
]

/** Enters a period. */
export function PeriodForm(part: PartProps) {
  const path = 'uncounted-periods'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.period.title')}
      submit={message('proceedings.period.submit')}
    >
      <Radios
        {...field(part, path, 'periodReason')}
        label={message('proceedings.period.reason')}
        choices={periodReasons.map((one) => ({ value: one, label: EXCLUSION_REASONS[one].name }))}
      />
      <DateField {...field(part, path, 'periodFrom')} label={message('proceedings.period.from')} />
      <DateField
        {...field(part, path, 'periodTo')}
        label={message('proceedings.period.to')}
        hint={message('proceedings.period.toHint')}
        need="optional"
      />
      <TextArea {...field(part, path, 'periodNote')} label={message('proceedings.period.note')} />
    </ActForm>
  )
}

/** Ends the first period that lasts. */
export function PeriodEndForm({ part, period }: { readonly part: PartProps; readonly period: PeriodFact }) {
  const path = 'uncounted-periods/end'
  const named = { day: longDate(period.from), reason: EXCLUSION_REASONS[period.reason].name }
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.period.endTitle', named)}
      submit={message('proceedings.period.endSubmit')}
    >
      <HiddenField name="periodId" value={period.id} />
      <DateField {...field(part, path, 'periodEnd', part.data.today)} label={message('proceedings.period.end')} />
    </ActForm>
  )
}
