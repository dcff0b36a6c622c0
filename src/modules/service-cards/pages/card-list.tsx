import type { VNode } from 'preact'
import { message } from '#messages/index.ts'
import { useLanguage } from '#web/components/language.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import type { ListedCard } from '../public-cards.query.ts'
import { CardSearch } from './card-search.tsx'

/** Props: what was looked for and found. */
export type CardListProps = { typed: string; cards: readonly ListedCard[]; context: PublicContext }

/** Services by the unit that deals with them, with a search field. */
export function cardListPage({ typed, cards, context }: CardListProps): VNode {
  const title = message('serviceCards.list.title', undefined, context.frame.preferences.language)
  return (
    <CitizenPage frame={context.frame} title={title}>
      <h1 class="govuk-heading-xl">{title}</h1>
      <CardSearch typed={typed} />
      <Found typed={typed} cards={cards} />
    </CitizenPage>
  )
}

function Found({ typed, cards }: Pick<CardListProps, 'typed' | 'cards'>) {
  const { say } = useLanguage()
  const units = [...new Set(cards.map((card) => card.unit))]
  return (
    <>
      <p class="govuk-body" role="status">
        {cards.length === 0 ? say('serviceCards.list.none') : say('serviceCards.list.count', { count: cards.length })}{' '}
        {typed !== '' && (
          <a class="govuk-link" href="/uslugi">
            {say('status.front.allCards')}
          </a>
        )}
      </p>
      {units.map((unit) => (
        <section key={unit} lang="pl">
          <h2 class="govuk-heading-m">{unit}</h2>
          <ul class="govuk-list govuk-list--spaced">
            {cards
              .filter((card) => card.unit === unit)
              .map(({ symbol, title }) => (
                <li key={symbol}>
                  <a class="govuk-link" href={`/uslugi/${encodeURIComponent(symbol)}`}>
                    {title}
                  </a>{' '}
                  <span class="govuk-hint">{symbol}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
