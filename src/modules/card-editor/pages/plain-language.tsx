import type { CardEdition } from '#domain/service-cards/card.ts'
import { hardnessOf, measurePlainness, type Plainness } from '#domain/service-cards/plain-language.ts'
import { message } from '#messages/index.ts'
import { fieldName } from '#modules/facts/index.ts'
import { Details } from '#web/components/details.tsx'

/** Fields whose sentences are the author's own; names of acts and of documents are given by the law. */
const READ = ['whatYouGet', 'forWhom', 'termText', 'appeal', 'notes'] as const

/** Texts of a card that are hard to read, with what to say instead. Only shown: it bars nothing. */
export function PlainLanguage({ content }: { readonly content: CardEdition }) {
  const hard = READ.flatMap((field) =>
    [content[field]].flat().flatMap((text) => {
      const measured = measurePlainness(text ?? '')
      const words = hardnessOf(measured).map((way) => sentenceOf(way, measured))
      return words.length > 0 && text ? [{ field, text, words }] : []
    }),
  )
  if (hard.length === 0) return null
  return (
    <Details summary={message('cardEditor.plain.title', { count: hard.length })}>
      <p class="govuk-body">{message('cardEditor.plain.help')}</p>
      <ul class="govuk-list govuk-list--spaced">
        {hard.map(({ field, text, words }) => (
          <li key={`${field} ${text}`}>
            <strong>{fieldName(field)}</strong>: „{text}”
            <br />
            {words.join(' ')}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function sentenceOf(
  way: 'long-sentence' | 'long-words' | 'officialese',
  { longest, share, phrases }: Plainness,
): string {
  if (way === 'long-sentence') return message('cardEditor.plain.sentence', { words: longest })
  if (way === 'long-words') return message('cardEditor.plain.words', { percent: Math.round(share * 100) })
  return phrases.map(({ found, plainer }) => message('cardEditor.plain.instead', { found, plainer })).join(' ')
}
