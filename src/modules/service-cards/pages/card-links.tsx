import type { ListedCard } from '#domain/service-cards/catalogue.ts'
import type { FoundCard } from '../search-cards.query.ts'

type Card = Pick<FoundCard, 'symbol' | 'title' | 'unit'>

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

function CardLink({ card: { symbol, title } }: { readonly card: Card }) {
  return (
    <>
      <a class="govuk-link" href={`/uslugi/${encodeURIComponent(symbol)}`}>
        {title}
      </a>{' '}
      <span class="govuk-hint">{symbol}</span>
    </>
  )
}
