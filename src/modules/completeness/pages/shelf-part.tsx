import { proposePlace } from '#domain/completeness/shelf.ts'
import { message } from '#messages/index.ts'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'

/** Where the paper lies, and the form that moves it. */
export function ShelfPart(part: PartProps) {
  const { place } = part.data
  const mayMove = offered(part, 'completeness.place-on-shelf')
  if (!place && !mayMove) return null
  return (
    <>
      {place && (
        <p class="govuk-body">
          {message('completeness.shelf')}: {message('completeness.shelfPlace', place)}
        </p>
      )}
      {mayMove && part.data.proposal && (
        <ActForm
          part={part}
          path="shelf-place"
          title={message('completeness.shelfMove')}
          submit={message('completeness.shelfSubmit')}
          kind="secondary"
        >
          <ShelfFields part={part} path="shelf-place" names={['toShelfId', 'toPlace']} />
        </ActForm>
      )}
    </>
  )
}

/** Shelf and place, the free ones proposed. */
export function ShelfFields({ part, path, names }: { part: PartProps; path: string; names: [string, string] }) {
  const { shelves, proposal, place } = part.data
  if (!proposal) return null
  const [shelfId, placeName] = names
  // a paper that lies somewhere stays there unless the clerk says otherwise
  const lies = shelves.find((shelf) => shelf.name === place?.shelf)
  const chosen = lies && path !== 'shelf-place' ? { shelfId: lies.id, place: place?.place ?? '' } : proposal
  return (
    <>
      <Select
        {...field(part, path, shelfId, chosen.shelfId)}
        label={message('completeness.shelfField')}
        choices={shelves.map((shelf) => ({ value: shelf.id, label: shelf.name }))}
      />
      <TextField
        {...field(part, path, placeName, chosen.place)}
        label={message('completeness.placeField')}
        hint={message('completeness.placeHint', { place: freePlaces(part) })}
        width={5}
        maxLength={10}
      />
    </>
  )
}

function freePlaces({ data }: PartProps): string {
  return data.shelves.map((shelf) => `${shelf.code} – ${proposePlace(shelf.taken)}`).join(', ')
}
