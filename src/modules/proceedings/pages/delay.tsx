import { longDate, longDateWithWeekday, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { NoticeFact } from '../course-facts.ts'
import { ActForm, field, type PartProps } from './act-form.tsx'

/** Notices of delay: each a new fact, with its letters. */
export function Notices({ data }: PartProps) {
  return (
    <Table
      caption={message('proceedings.notices.title')}
      columns={columns}
      rows={data.notices}
      rowKey={(one) => one.id}
    />
  )
}

const columns: Column<NoticeFact>[] = [
  {
    heading: message('proceedings.notices.on'),
    kind: 'head',
    cell: ({ notifiedOn, timing }) =>
      timing === 'after-the-end'
        ? `${shortDate(notifiedOn)}, ${message('proceedings.notices.late')}`
        : shortDate(notifiedOn),
  },
  { heading: message('proceedings.notices.end'), cell: ({ endBefore }) => shortDate(endBefore) },
  { heading: message('proceedings.notices.newDate'), cell: ({ newDate }) => shortDate(newDate) },
  {
    heading: message('proceedings.notices.letter'),
    cell: ({ documentIds, notifiedOn }) =>
      documentIds.map((id) => (
        <a key={id} class="govuk-link" href={`/documents/${id}.pdf`}>
          {message('proceedings.notices.open', { day: longDate(notifiedOn) })}
        </a>
      )),
  },
]

/** Tells the parties of the delay. */
export function DelayForm(part: PartProps) {
  const path = 'delay-notice'
  const { letter, latest } = part.data.delay
  return (
    <ActForm part={part} path={path} title={message(`proceedings.delay.title.${letter}`)} prints="letters">
      <p class="govuk-body">{message(`proceedings.delay.hint.${letter}`)}</p>
      {latest && (
        <>
          <p class="govuk-body">{message('proceedings.delay.latest', { day: longDateWithWeekday(latest.day) })}</p>
          <WhyThisDate steps={latest.steps} />
        </>
      )}
      <DateField {...field(part, path, 'delayNewDate')} label={message('proceedings.delay.newDate')} />
      <TextArea {...field(part, path, 'delayReasons')} label={message('proceedings.delay.reasons')} />
    </ActForm>
  )
}
