import { message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Select } from '#web/components/select.tsx'
import { field, type PartProps } from './act-form.tsx'

const cames = ['hand', 'post', 'courier', 'e-delivery', 'drop-box'] as const
const operators = [
  'designated-operator',
  'eu-universal-operator',
  'consulate',
  'military-unit',
  'ship-captain',
  'prison',
  'other-operator',
] as const

/** A field of a form under `path`, by its name. */
type FieldPart<Names = { name: string }> = { part: PartProps; path: string } & Names

/** How something came from the client. */
export function CameField({ part, path, name }: FieldPart) {
  return (
    <Select
      {...field(part, path, name, 'hand')}
      label={message('completeness.cameBy')}
      choices={cames.map((value) => ({ value, label: message(`completeness.came.${value}`) }))}
    />
  )
}

/** When and where it was posted, on which the keeping of a term depends (art. 57 § 5 KPA). */
export function PostingFields({ part, path, names: [day, operator] }: FieldPart<{ names: [string, string] }>) {
  return (
    <Details summary={message('completeness.posting')}>
      <DateField {...field(part, path, day)} label={message('completeness.postedOn')} need="optional" />
      <Select
        {...field(part, path, operator)}
        label={message('completeness.operator')}
        empty={message('completeness.operatorEmpty')}
        choices={operators.map((value) => ({ value, label: message(`completeness.operator.${value}`) }))}
      />
    </Details>
  )
}

/** The registered paper that brought it, when there is one. */
export function SupplementField({ part, path, name }: FieldPart) {
  const { supplements } = part.data
  if (supplements.length === 0) return null
  return (
    <Select
      {...field(part, path, name)}
      label={message('completeness.supplement')}
      empty={message('completeness.supplementEmpty')}
      choices={supplements.map(({ id, number, year }) => ({ value: id, label: `${number} / ${year}` }))}
    />
  )
}
