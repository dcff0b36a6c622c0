import type { ListedCard } from '#domain/service-cards/catalogue.ts'
import { useLanguage } from '#web/components/language.ts'
import type { FoundCard } from '../search-cards.query.ts'

type Card = Pick<FoundCard, 'symbol' | 'title' | 'titles' | 'unit'>

/** The cards as links, unit by unit. */
export function CardLinks({ cards }: { readonly cards: readonly ListedCard[] }) {
  const units = [...new Set(cards.map((card) => card.unit))]
  return (
    <>
      {units.map((unit) => (
        <section key={unit} lang="pl">
          <h2 class="govuk-heading-m">{unit}</h2>
          <ul class="govuk-list govuk-list--spaced">
            {cards
              .filter((card) => card.unit === unit)
              .map((card) => (
                <li key={card.symbol}>
                  <CardLink card={card} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What a search found, the closest first, each with the unit that deals with it. */
export function FoundCards({ cards }: { readonly cards: readonly Card[] }) {
  if (cards.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--spaced" lang="pl">
      {cards.map((card) => (
        <li key={card.symbol}>
          <CardLink card={card} />
          <br />
          <span class="govuk-hint">{card.unit}</span>
        </li>
      ))}
    </ul>
  )
}

/** By its name in the reader's language where the card has one, with the Polish one that stands on papers beside it. */
function CardLink({ card: { symbol, title, titles } }: { readonly card: Card }) {
  const { language } = useLanguage()
  const own = language === 'pl' ? null : titles[language]
  return (
    <>
      <a class="govuk-link" href={`/uslugi/${encodeURIComponent(symbol)}`} lang={own === null ? 'pl' : language}>
        {own ?? title}
      </a>{' '}
      <span class="govuk-hint">{own === null ? symbol : `${title}, ${symbol}`}</span>
    </>
  )
}
