import type { VNode } from 'preact'
import type { Catalogue } from '#domain/service-cards/catalogue.ts'
import { message } from '#messages/index.ts'
import { useLanguage } from '#web/components/language.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import type { ListAnswer } from '../list-cards.ts'
import { CardLinks, FoundCards } from './card-links.tsx'
import { CardSearch } from './card-search.tsx'
import { EventWays, UnitWays } from './ways-in.tsx'

/** Props: the ways in, what was asked and found, and whether cards stand on the page or only the ways to them. */
export type CardListProps = {
  catalogue: Catalogue
  answer: ListAnswer
  shown: 'with-cards' | 'ways-only'
  context: PublicContext
}

/** Services by what happened in somebody's life and by unit, with a search field. */
export function cardListPage({ catalogue, answer, shown, context }: CardListProps): VNode {
  const title = message('serviceCards.list.title', undefined, context.frame.preferences.language)
  return (
    <CitizenPage frame={context.frame} title={title}>
      <h1 class="govuk-heading-xl">{title}</h1>
      <CardSearch typed={answer.kind === 'found' ? answer.typed : ''} />
      {answer.kind === 'found' ? (
        <Found answer={answer} catalogue={catalogue} />
      ) : (
        <Listed answer={answer} catalogue={catalogue} shown={shown} />
      )}
      <OpenData />
    </CitizenPage>
  )
}

type FoundProps = { answer: Extract<ListAnswer, { kind: 'found' }>; catalogue: Catalogue }

function Found({ answer, catalogue }: FoundProps) {
  const { say } = useLanguage()
  const { found, suggestions } = answer
  return (
    <>
      <p class="govuk-body" role="status">
        {found.length === 0 ? say('serviceCards.list.none') : say('serviceCards.list.count', { count: found.length })}{' '}
        <a class="govuk-link" href="/uslugi">
          {say('status.front.allCards')}
        </a>
      </p>
      <FoundCards cards={found} />
      {suggestions.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say('serviceCards.list.suggestions')}</h2>
          <FoundCards cards={suggestions} />
        </>
      )}
      {found.length === 0 && (
        <>
          <EventWays catalogue={catalogue} />
          <UnitWays catalogue={catalogue} />
        </>
      )}
    </>
  )
}

type ListedProps = {
  answer: Extract<ListAnswer, { kind: 'listed' }>
  catalogue: Catalogue
  shown: CardListProps['shown']
}

function Listed({ answer, catalogue, shown }: ListedProps) {
  const { say } = useLanguage()
  const { event, unit, cards } = answer
  const chosen = event !== null || unit !== null
  return (
    <>
      {chosen ? (
        <>
          {event && <h2 class="govuk-heading-l ok-sentence">{say(`serviceCards.lifeEvent.${event}`)}</h2>}
          <p class="govuk-body" role="status">
            {say('serviceCards.list.count', { count: cards.length })}{' '}
            <a class="govuk-link" href="/uslugi">
              {say('status.front.allCards')}
            </a>
          </p>
        </>
      ) : (
        <EventWays catalogue={catalogue} />
      )}
      {!chosen && shown === 'ways-only' && <UnitWays catalogue={catalogue} />}
      {shown === 'with-cards' && <CardLinks cards={cards} />}
    </>
  )
}

function OpenData() {
  const { say } = useLanguage()
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="/dane/uslugi.csv">
        {say('serviceCards.list.openData')}
      </a>
      {', '}
      <a class="govuk-link" href="/dane/uslugi-kolumny.csv">
        {say('serviceCards.list.columns')}
      </a>
    </p>
  )
}
