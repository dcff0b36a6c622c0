import { OTHER_GROUNDS, RELATIONS } from '#domain/proceedings/exclusion-of-official.ts'
import { longDateWithWeekday } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import { ActForm, field, type PartProps } from './act-form.tsx'

const choicesOf = (name: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: message(`proceedings.${name}.${value}` as MessageKey) }))

/** Excludes an official from the case. */
export function ExclusionForm(part: PartProps) {
  const path = 'exclusions'
  const people = part.data.officers.map(({ id, name }) => ({ value: id, label: name }))
  const grounds = [...Object.keys(RELATIONS), ...Object.keys(OTHER_GROUNDS)]
  return (
    <ActForm part={part} path={path} title={message('proceedings.exclusion.title')} prints="letters">
      <Select
        {...field(part, path, 'officialId')}
        label={message('proceedings.exclusion.official')}
        empty={message('proceedings.exclusion.choose')}
        choices={people}
      />
      <Select
        {...field(part, path, 'exclusionGround')}
        label={message('proceedings.exclusion.ground')}
        empty={message('proceedings.exclusion.chooseGround')}
        choices={choicesOf('exclusion.ground', grounds)}
      />
      <Radios
        {...field(part, path, 'exclusionDoubt', 'not-shown')}
        label={message('proceedings.exclusion.doubt')}
        choices={choicesOf('exclusion.doubt', ['not-shown', 'plausible'])}
      />
      <Radios
        {...field(part, path, 'exclusionAskedBy', 'office')}
        label={message('proceedings.exclusion.askedBy')}
        hint={message('proceedings.exclusion.askedByHint')}
        choices={choicesOf('exclusion.askedBy', ['office', 'official', 'party'])}
      />
      <TextArea {...field(part, path, 'exclusionNote')} label={message('proceedings.exclusion.note')} />
      <Select
        {...field(part, path, 'replacementId')}
        label={message('proceedings.exclusion.replacement')}
        empty={message('proceedings.exclusion.choose')}
        choices={people}
      />
    </ActForm>
  )
}

/** When silence settles, and by when the office may still object. */
export function SilenceRuns({ data }: PartProps) {
  if (data.tacit === null) return null
  const { objectBy, effectiveOn, steps } = data.tacit
  const days = { objectBy: longDateWithWeekday(objectBy), effectiveOn: longDateWithWeekday(effectiveOn) }
  return (
    <>
      <p class="govuk-body">{message('proceedings.tacit.runs', days)}</p>
      <WhyThisDate steps={steps} />
    </>
  )
}

/** Notes that silence settled the case. */
export function TacitForm(part: PartProps) {
  const path = 'tacit-settlement'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.tacit.title')}
      submit={message('proceedings.tacit.submit')}
    >
      <DateField
        {...field(part, path, 'tacitStartedOn', part.found.initiatedOn)}
        label={message('proceedings.tacit.startedOn')}
      />
      <DateField
        {...field(part, path, 'tacitIssuedOn')}
        label={message('proceedings.tacit.issuedOn')}
        need="optional"
      />
      <DateField
        {...field(part, path, 'tacitNoObjectionOn')}
        label={message('proceedings.tacit.noObjectionOn')}
        need="optional"
      />
      <Radios
        {...field(part, path, 'tacitSummons', 'none')}
        label={message('proceedings.tacit.summons')}
        choices={choicesOf('tacit.summons', ['none', 'term-runs', 'undecided'])}
      />
    </ActForm>
  )
}
