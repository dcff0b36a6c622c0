import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'

/** That a newer edition of the card is in force, what differs, and the note that an item is no longer demanded. */
export function NewerEdition(part: PartProps) {
  const { newer } = part.data
  if (!newer) return null
  const { effect, basis } = newer.openMatters
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => name)
  const same = newer.dropped.length + newer.eased.length + newer.added.length === 0
  return (
    <section aria-labelledby="newer-edition">
      <h3 class="govuk-heading-s" id="newer-edition">
        {message('completeness.newer', { edition: newer.edition, day: longDate(newer.validFrom) })}
      </h3>
      <p class="govuk-body">
        {message(effect === 'from-filing-day' ? 'completeness.newerLead' : 'completeness.newerLeadDecided')}
      </p>
      {effect === 'immediate' && basis && <p class="govuk-body">{message('completeness.newerImmediate', { basis })}</p>}
      {same && <p class="govuk-body">{message('completeness.newerSame')}</p>}
      <Named title={message('completeness.newerDropped')} names={names(newer.dropped)} />
      <Named title={message('completeness.newerEased')} names={names(newer.eased)} />
      <Named title={message('completeness.newerAdded')} names={newer.added} />
      <Drop {...part} />
    </section>
  )
}

function Named({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <>
      <p class="govuk-body">{title}</p>
      <ul class="govuk-list govuk-list--bullet">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}

function Drop(part: PartProps) {
  const open = (part.data.newer?.dropped ?? []).filter(({ mark }) => mark === 'missing' || mark === 'unchecked')
  if (open.length === 0 || !offered(part, 'completeness.drop-demand')) return null
  const path = 'dropped-demand'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.drop')}
      submit={message('completeness.dropSubmit')}
      kind="secondary"
    >
      <Radios
        {...field(part, path, 'droppedItemId')}
        label={message('completeness.dropItem')}
        choices={open.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...field(part, path, 'dropReason')} label={message('completeness.reason')} rows={2} maxLength={500} />
    </ActForm>
  )
}
