import { type MessageKey, message } from '#messages/index.ts'

/** The parts of a card's form by the ids of their sections, in their order. */
const PARTS = {
  head: 'cardEditor.part.head',
  procedure: 'cardEditor.part.procedure',
  places: 'cardEditor.part.places',
  items: 'cardEditor.part.items',
  fees: 'serviceCards.fees',
  legalBasis: 'serviceCards.legalBasis',
  words: 'cardEditor.part.words',
  translations: 'cardEditor.part.translations',
  matters: 'cardEditor.part.matters',
  forms: 'serviceCards.forms',
} satisfies Record<string, MessageKey>

/** The way into a long form: a link to each of its parts. */
export function FormParts() {
  return (
    <nav class="ok-places" aria-label={message('cardEditor.parts')}>
      <ul>
        {Object.entries(PARTS).map(([id, text]) => (
          <li key={id}>
            <a class="govuk-link" href={`#${id}`}>
              {message(text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
