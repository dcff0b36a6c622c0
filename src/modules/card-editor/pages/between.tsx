import { message } from '#messages/index.ts'
import { CardBody, type CardBodyProps } from '#modules/service-cards/index.ts'
import { Details } from '#web/components/details.tsx'
import { fieldId } from '#web/components/field-frame.tsx'
import { fieldName, type Shown } from './card-fields.ts'
import { placeWords } from './saved-words.ts'

type Props = { readonly shown: Shown; readonly revision: number; readonly body: CardBodyProps }

/**
 * Somebody else saved meanwhile: both versions are here, the typed one in the form, the saved one below this, and a link to
 * every place where they differ.
 */
export function Between({ shown, revision, body }: Props) {
  const places = placesOf(shown)
  if (shown.from === 'revision' || places.length === 0) return null
  return (
    <section aria-labelledby="between">
      <h2 class="govuk-heading-m" id="between">
        {message('cardEditor.between', { places: places.length })}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {places.map(({ text, at }) => (
          <li key={at}>
            <a class="govuk-link" href={`#${at}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">{message('cardEditor.betweenHelp')}</p>
      <Details summary={message('cardEditor.savedVersion', { revision })}>
        <CardBody {...body} />
      </Details>
    </section>
  )
}

/** Each part or row once, with the first field of it that differs; a row that the form does not have leads to its list. */
function placesOf({ differs, fields }: Shown): { text: string; at: string }[] {
  const first = new Map<string, string>()
  for (const path of Object.keys(differs)) {
    const [list = '', row] = path.split('.')
    const isRow = row !== undefined && /^\d+$/.test(row)
    // the key of a row is not to be seen
    if (path.endsWith('.key')) continue
    const absent = list === 'forms' || (isRow && Number(row) >= fields.rows(list))
    const at = absent ? list : fieldId(fieldName(path))
    if (!first.has(placeWords(path))) first.set(placeWords(path), at)
  }
  return [...first].map(([text, at]) => ({ text, at }))
}
