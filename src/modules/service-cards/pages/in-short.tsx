import type { CardEdition } from '#domain/service-cards/card.ts'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'

/**
 * For who does not read Polish: the card in short in their language, where it has that, and that the Polish one binds (art. 5
 * ust. 1 ustawy o języku polskim).
 */
export function InShort({ content }: { readonly content: Pick<CardEdition, 'translations'> }) {
  const { say, language } = useLanguage()
  if (language === 'pl') return null
  const { title, whatYouGet, toBring } = content.translations[language]
  const rows = [
    { key: say('serviceCards.result'), value: whatYouGet },
    { key: say('serviceCards.toBring'), value: toBring },
  ]
  const told = rows.filter(({ value }) => value !== null)
  return (
    <section class="govuk-inset-text">
      {title && <p class="govuk-body-l">{title}</p>}
      {told.length > 0 && <SummaryList rows={told} />}
      <p class="govuk-body">{say(title ? 'serviceCards.inShort' : 'serviceCards.onlyPolish')}</p>
    </section>
  )
}
