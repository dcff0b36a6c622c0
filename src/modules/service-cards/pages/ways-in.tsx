import type { Catalogue } from '#domain/service-cards/catalogue.ts'
import { useLanguage } from '#web/components/language.ts'

/** The ways into the catalogue: what happened in somebody's life, and which unit deals with it. */
export function WaysIn({ catalogue }: { readonly catalogue: Catalogue }) {
  const { say } = useLanguage()
  return (
    <>
      <nav aria-labelledby="events">
        <h2 class="govuk-heading-m" id="events">
          {say('serviceCards.list.byEvent')}
        </h2>
        <ul class="govuk-list ok-ways">
          {catalogue.events.map(({ event, cards }) => (
            <li key={event}>
              <a class="govuk-link" href={`/uslugi?event=${event}`}>
                <span class="ok-sentence">{say(`serviceCards.lifeEvent.${event}`)}</span>
              </a>{' '}
              <Count cards={cards} />
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-labelledby="units">
        <h2 class="govuk-heading-m" id="units">
          {say('serviceCards.list.byUnit')}
        </h2>
        <ul class="govuk-list ok-ways">
          {catalogue.units.map(({ symbol, name, cards }) => (
            <li key={symbol}>
              <a class="govuk-link" href={`/uslugi?unit=${encodeURIComponent(symbol)}`} lang="pl">
                {name}
              </a>{' '}
              <Count cards={cards} />
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

function Count({ cards }: { readonly cards: number }) {
  const { say } = useLanguage()
  return <span class="govuk-hint">{say('serviceCards.list.inWay', { count: cards })}</span>
}
