import type { VNode } from 'preact'
import { feesOn } from '#domain/service-cards/card-fees.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Details } from '#web/components/details.tsx'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import type { EditionDates, PublicCard } from '../public-cards.query.ts'
import { Fees, Items } from './card-lists.tsx'
import { paymentWords, placeWords, termWords } from './card-words.ts'

/** Props: the edition to show, and the day it is looked at. */
export type CardProps = { card: PublicCard; today: string; context: PublicContext }

/** One card as a person needs it before coming: what for, what to bring, what it costs, how long, where. */
export function cardPage({ card, today, context }: CardProps): VNode {
  const { language } = context.frame.preferences
  const list = message('serviceCards.list.title', undefined, language)
  const crumbs = [{ text: list, href: '/uslugi' }, { text: card.symbol }]
  return (
    <CitizenPage frame={context.frame} title={card.content.title} before={<Breadcrumbs crumbs={crumbs} />}>
      <h1 class="govuk-heading-l" lang="pl">
        {card.content.title}
      </h1>
      <Validity card={card} today={today} />
      <Card card={card} today={today} />
      <Currency card={card} />
    </CitizenPage>
  )
}

function Validity({ card, today }: Pick<CardProps, 'card' | 'today'>) {
  const { say } = useLanguage()
  if (isInForce(card, today)) return null
  return (
    <WarningText>
      {say('serviceCards.notInForce', { edition: card.edition })}{' '}
      <a class="govuk-link" href={`/uslugi/${encodeURIComponent(card.symbol)}`}>
        {say('serviceCards.current')}
      </a>
    </WarningText>
  )
}

function isInForce({ validFrom, validTo }: EditionDates, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day)
}

function Card({ card, today }: Pick<CardProps, 'card' | 'today'>) {
  const { say, language } = useLanguage()
  const { content } = card
  const ways = content.settlementForms.map((form) => say(`serviceCards.settlement.${form}`)).join(', ')
  const deliveries = content.deliveryForms.map((form) => say(`serviceCards.delivery.${form}`)).join(', ')
  const events = content.lifeEvents.map((event) => say(`serviceCards.lifeEvent.${event}`)).join('; ')
  const payment = paymentWords(content.payment, language)
  const rows = [
    { key: say('serviceCards.forWhom'), value: content.forWhom && <span lang="pl">{content.forWhom}</span> },
    {
      key: say('serviceCards.result'),
      value: content.whatYouGet ? <span lang="pl">{content.whatYouGet}</span> : ways,
    },
    { key: say('serviceCards.term'), value: <span lang="pl">{termWords(content, language)}</span> },
    { key: say('serviceCards.filing'), value: content.filing.place && placeWords(content.filing, language) },
    {
      key: say('serviceCards.collection'),
      value: content.collection.place && placeWords(content.collection, language),
    },
    { key: say('serviceCards.ways'), value: deliveries },
    { key: say('serviceCards.unit'), value: <span lang="pl">{card.unit}</span> },
    { key: say('serviceCards.lifeEvents'), value: events },
    { key: say('serviceCards.appeal'), value: content.appeal && <span lang="pl">{content.appeal}</span> },
  ]
  return (
    <>
      <SummaryList rows={rows.filter((row) => row.value)} />
      <h2 class="govuk-heading-m">{say('serviceCards.items')}</h2>
      <Items items={content.items} />
      <h2 class="govuk-heading-m">{say('serviceCards.fees')}</h2>
      <Fees fees={feesOn(content.fees, today)} />
      {payment !== '' && (
        <p class="govuk-body">
          {say('serviceCards.payment')}: {payment}.
        </p>
      )}
      <Lines title={say('serviceCards.notes')} lines={content.notes} />
      <Lines title={say('serviceCards.legalBasis')} lines={content.legalBasis.map(({ text }) => text)} />
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list govuk-list--bullet" lang="pl">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

/** Which edition this is, since when, which others there were, and where it was taken from. */
function Currency({ card }: Pick<CardProps, 'card'>) {
  const { say, language } = useLanguage()
  const others = card.editions.filter((one) => one.edition !== card.edition)
  return (
    <Details summary={say('serviceCards.currency')}>
      <p class="govuk-body">
        {say('serviceCards.edition', {
          symbol: card.symbol,
          edition: card.edition,
          from: longDate(card.validFrom, language),
          published: longDate(card.publishedAt, language),
        })}
      </p>
      {card.content.completeness === 'truncated' && <p class="govuk-body">{say('serviceCards.truncated')}</p>}
      {card.content.sourceUrl && (
        <p class="govuk-body">
          <a class="govuk-link" href={card.content.sourceUrl} rel="noopener">
            {say('serviceCards.source')}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <ul class="govuk-list">
          {others.map((one) => (
            <li key={one.edition}>
              <a class="govuk-link" href={`/uslugi/${encodeURIComponent(card.symbol)}?edition=${one.edition}`}>
                {say('serviceCards.otherEdition', { edition: one.edition, from: longDate(one.validFrom, language) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Details>
  )
}
