import type { Catalogue } from '#domain/service-cards/catalogue.ts'
import { useLanguage } from '#web/components/language.ts'

type WaysProps = { readonly catalogue: Catalogue }

/** The way into the catalogue by what happened in somebody's life. */
export function EventWays({ catalogue }: WaysProps) {
  const { say } = useLanguage()
  return (
    <nav aria-labelledby="events">
      <h2 class="govuk-heading-m" id="events">
        {say('serviceCards.list.byEvent')}
      </h2>
      <ul class="govuk-list ok-ways">
        {catalogue.events.map(({ event, cards }) => (
          <li key={event}>
            <a class="govuk-link ok-sentence" href={`/uslugi?event=${event}`}>
              {say(`serviceCards.lifeEvent.${event}`)}
            </a>{' '}
            <Count cards={cards} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The way into the catalogue by the unit that deals with it. */
export function UnitWays({ catalogue }: WaysProps) {
  const { say } = useLanguage()
  return (
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
  )
}

function Count({ cards }: { readonly cards: number }) {
  const { say } = useLanguage()
  return <span class="govuk-hint">{say('serviceCards.list.inWay', { count: cards })}</span>
}
