import type { CardEdition, CardPlace } from '#domain/service-cards/card.ts'
import { namedPlace } from '#domain/service-cards/named-place.ts'
import { longDateWithWeekday } from '#messages/dates.ts'
import { useLanguage } from '#web/components/language.ts'
import type { PlaceOpening } from '../openings.ts'
import type { CardContact } from './card-contact.tsx'
import { listOf, placeWords } from './card-words.ts'

type WhereProps = { readonly content: CardEdition; readonly openings: readonly PlaceOpening[] }

/** Where to file and to collect, and when the place is open next. */
export function Where({ content, openings }: WhereProps) {
  const { say } = useLanguage()
  const { filing, collection } = content
  if (!filing.place && !collection.place) return null
  const same = JSON.stringify(filing) === JSON.stringify(collection)
  return (
    <>
      <h2 class="govuk-heading-m">{say('serviceCards.where')}</h2>
      {filing.place && (
        <Place
          label={say(same ? 'serviceCards.filingAndCollection' : 'serviceCards.filing')}
          place={filing}
          openings={openings}
        />
      )}
      {collection.place && !same && (
        <Place label={say('serviceCards.collection')} place={collection} openings={openings} />
      )}
    </>
  )
}

type PlaceProps = {
  readonly label: string
  readonly place: CardPlace
  readonly openings: readonly PlaceOpening[]
}

function Place({ label, place, openings }: PlaceProps) {
  const { say, language } = useLanguage()
  const next = namedPlace(place, openings)?.next
  return (
    <p class="govuk-body">
      {label}: <strong lang="pl">{placeWords(place, language)}</strong>
      {next && (
        <span class="ok-screen-only">
          <br />
          {say(`serviceCards.open.${next.when}`, {
            day: longDateWithWeekday(next.day, language),
            opens: next.opens.replace(/^0/, ''),
            closes: next.closes.replace(/^0/, ''),
          })}{' '}
          <a class="govuk-link" href="/godziny">
            {say('serviceCards.allHours')}
          </a>
        </span>
      )}
    </p>
  )
}

/** Ways to hand the application in and to get the document. */
export function Filing({ content, contact }: { content: CardEdition; contact: CardContact | undefined }) {
  const { say, language } = useLanguage()
  const deliveries = content.deliveryForms.map((form) => say(`serviceCards.delivery.${form}`))
  const list = listOf(deliveries, language, 'disjunction')
  return (
    <>
      <h2 class="govuk-heading-m">{say('serviceCards.how')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{say('serviceCards.how.window')}</li>
        {contact && (
          <li>
            {say('serviceCards.how.post')} <span lang="pl">{contact.post}</span>
          </li>
        )}
        {contact?.ade && <li>{say('serviceCards.how.ade', { ade: contact.ade })}</li>}
      </ul>
      {list !== '' && (
        <p class="govuk-body">
          {say('serviceCards.ways')}: {list}.
        </p>
      )}
    </>
  )
}
