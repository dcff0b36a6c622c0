import { SUSPENSION_GROUNDS, type SuspensionGround } from '#domain/proceedings/suspension.ts'
import { longDateWithWeekday, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { SuspensionFact } from '../course-facts.ts'
import { requestConditions } from '../suspend-case.ts'
import { ActForm, field, type PartProps, ticked } from './act-form.tsx'

/** That the case stands still, and when its term would end were it taken up today. */
export function StandsStill({ data }: PartProps) {
  if (data.lasting === null) return null
  const { suspendedOn, askBy } = data.lasting
  const day = longDateWithWeekday(suspendedOn)
  const end = data.live?.end ? longDateWithWeekday(data.live.end) : null
  return (
    <>
      <WarningText>
        {end
          ? message('proceedings.suspended.since', { day, end })
          : message('proceedings.suspended.sinceNoEnd', { day })}
      </WarningText>
      {askBy && <p class="govuk-body">{message('proceedings.suspended.ask', { day: longDateWithWeekday(askBy) })}</p>}
      {data.live && <WhyThisDate steps={data.live.steps} />}
    </>
  )
}

/** Every suspension the case has had. */
export function Suspensions({ data }: PartProps) {
  if (data.suspensions.length === 0) return null
  return (
    <Table
      caption={message('proceedings.suspensions.title')}
      columns={columns}
      rows={data.suspensions}
      rowKey={(one) => one.suspendedOn + one.ground}
    />
  )
}

const columns: Column<SuspensionFact>[] = [
  {
    heading: message('proceedings.suspensions.ground'),
    kind: 'head',
    cell: ({ ground }) => `${message(`proceedings.ground.${ground}`)} (${SUSPENSION_GROUNDS[ground].basis})`,
  },
  { heading: message('proceedings.suspensions.from'), cell: (one) => shortDate(one.suspendedOn) },
  {
    heading: message('proceedings.suspensions.to'),
    cell: (one) => (one.resumedOn ? shortDate(one.resumedOn) : message('proceedings.suspensions.lasts')),
  },
  { heading: message('proceedings.suspensions.reasons'), cell: (one) => one.reasons },
]

/** Suspends the case. */
export function SuspendForm(part: PartProps) {
  const path = 'suspension'
  const grounds = Object.keys(SUSPENSION_GROUNDS) as SuspensionGround[]
  return (
    <ActForm part={part} path={path} title={message('proceedings.suspend.title')} prints="letters">
      <Radios
        {...field(part, path, 'suspensionGround')}
        label={message('proceedings.suspend.ground')}
        choices={grounds.map((ground) => ({
          value: ground,
          label: message(`proceedings.ground.${ground}`),
          hint: SUSPENSION_GROUNDS[ground].basis,
        }))}
      />
      <Checkboxes
        name="requestMet"
        label={message('proceedings.suspend.met')}
        need="optional"
        values={ticked(part, path, 'requestMet')}
        choices={requestConditions.map((one) => ({ value: one, label: message(`proceedings.suspend.met.${one}`) }))}
      />
      <DateField {...field(part, path, 'suspendedOn', part.data.today)} label={message('proceedings.suspend.day')} />
      <TextArea {...field(part, path, 'suspensionReasons')} label={message('proceedings.suspend.reasons')} />
    </ActForm>
  )
}

/** Takes the case up again. */
export function ResumeForm(part: PartProps) {
  const path = 'resumption'
  return (
    <ActForm part={part} path={path} title={message('proceedings.resume.title')} prints="letters">
      <DateField {...field(part, path, 'resumedOn', part.data.today)} label={message('proceedings.resume.day')} />
      <Radios
        {...field(part, path, 'causeStands')}
        label={message('proceedings.resume.cause')}
        choices={(['ended', 'lasts'] as const).map((one) => ({
          value: one,
          label: message(`proceedings.resume.cause.${one}`),
        }))}
      />
      <TextArea {...field(part, path, 'resumptionWhy')} label={message('proceedings.resume.why')} />
    </ActForm>
  )
}
