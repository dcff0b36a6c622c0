import type { VNode } from 'preact'
import { day, findDay } from '#domain/calendar/temporal.ts'
import { freshnessOf } from '#domain/service-cards/card-freshness.ts'
import { governmentService } from '#domain/service-cards/government-service.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Details } from '#web/components/details.tsx'
import { FoundBy } from '#web/components/found-by.tsx'
import { useLanguage } from '#web/components/language.ts'
import { LinkedData } from '#web/components/linked-data.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { Office } from '#web/office.ts'
import type { PublicContext } from '#web/route.ts'
import { formAddress } from '../download-form.ts'
import type { EditionDates, PublicCard } from '../public-cards.query.ts'
import { CardBody, type CardToday } from './card-body.tsx'
import { CardPrivacyNotice } from './card-privacy.tsx'
import { InShort } from './in-short.tsx'

/** Props: the edition to show, the day it is looked at, and the office on that day. */
export type CardProps = {
  card: PublicCard
  today: string
  address: string
  office: Office
  now: CardToday
  context: PublicContext
}

/** One card as a person needs it before coming: what for, what to bring, what it costs, how long, where. */
export function cardPage({ card, today, address, office, now, context }: CardProps): VNode {
  const { language } = context.frame.preferences
  const list = message('serviceCards.list.title', undefined, language)
  const crumbs = [{ text: list, href: '/uslugi' }, { text: card.symbol }]
  return (
    <CitizenPage
      frame={context.frame}
      title={card.content.title}
      head={<FoundBy description={card.content.whatYouGet ?? card.content.title} canonical={address} />}
      before={<Breadcrumbs crumbs={crumbs} />}
    >
      <h1 class="govuk-heading-l" lang="pl">
        {card.content.title}
      </h1>
      <InShort content={card.content} />
      <Validity card={card} today={today} />
      <Overdue card={card} today={today} />
      <Guide card={card} today={today} />
      <CardBody content={card.content} unit={card.unit} today={today} formsAt={formAddress(card.symbol)} office={now} />
      <CardPrivacyNotice symbol={card.symbol} content={card.content} office={office} category={card.category} />
      <Currency card={card} />
      <PrintedFooter card={card} today={today} address={address} />
      {isInForce(card, today) && (
        <LinkedData
          data={{ '@context': 'https://schema.org', ...governmentService(card, office, today, now.openings) }}
        />
      )}
    </CitizenPage>
  )
}

/** An edition that is not in force says since when it will be, and leads only to another one that is in force today. */
function Validity({ card, today }: Pick<CardProps, 'card' | 'today'>) {
  const { say, language } = useLanguage()
  if (isInForce(card, today)) return null
  const { symbol, edition, validFrom, validTo, editions } = card
  const current = editions.some((one) => isInForce(one, today))
  const coming = validFrom > today && (validTo === null || validTo >= validFrom)
  if (!current && !editions.some((one) => one.validFrom > today))
    return <WarningText>{say('serviceCards.withdrawn')}</WarningText>
  const days = { from: longDate(validFrom, language), to: validTo ? longDate(validTo, language) : 'none' }
  return (
    <WarningText>
      {coming ? say('serviceCards.coming', { edition, ...days }) : say('serviceCards.notInForce', { edition })}
      {current && (
        <>
          {' '}
          <a class="govuk-link" href={`/uslugi/${encodeURIComponent(symbol)}`}>
            {say('serviceCards.current')}
          </a>
        </>
      )}
    </WarningText>
  )
}

/** What it means for the client that nobody looked at the card in time. */
function Overdue({ card, today }: Pick<CardProps, 'card' | 'today'>) {
  const { say, language } = useLanguage()
  const due = findDay(card.reviewDueOn ?? '') ?? null
  if (due === null || !isInForce(card, today) || freshnessOf(due, day(today)) !== 'overdue') return null
  return <WarningText>{say('serviceCards.overdue', { due: longDate(due.toString(), language) })}</WarningText>
}

/** The way to the client's own checklist; only the edition in force is asked about. */
function Guide({ card, today }: Pick<CardProps, 'card' | 'today'>) {
  const { say } = useLanguage()
  if (!isInForce(card, today) || card.content.items.length === 0) return null
  return (
    <ButtonLink kind="secondary" href={`/uslugi/${encodeURIComponent(card.symbol)}/czego-potrzebuje`}>
      {say('serviceCards.guide')}
    </ButtonLink>
  )
}

function isInForce({ validFrom, validTo }: EditionDates, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day)
}

/** At the foot of a sheet of paper: which edition was printed, when, and where to see whether it still holds. */
function PrintedFooter({ card, today, address }: Pick<CardProps, 'card' | 'today' | 'address'>) {
  const { say, language } = useLanguage()
  const days = { from: longDate(card.validFrom, language), printed: longDate(today, language) }
  const { symbol, edition } = card
  return <p class="ok-print-only">{say('serviceCards.printed', { symbol, edition, ...days, at: address })}</p>
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
