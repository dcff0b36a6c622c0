import type { VNode } from 'preact'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Details } from '#web/components/details.tsx'
import { DpoContact } from '#web/components/dpo-contact.tsx'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { Office } from '#web/office.ts'
import type { PublicContext } from '#web/route.ts'
import { privacyAddress } from '../card-addresses.ts'
import type { PublicCard } from '../public-cards.query.ts'

type Props = {
  readonly content: CardEdition
  readonly office: Pick<Office, 'name' | 'address' | 'postalLine' | 'dpo'>
  /** Archival category of the card's class in the file plan; null when the plan does not say. */
  readonly category: string | null
}

/** The notice on the page of a card, folded, with the way to the one to print. */
export function CardPrivacyNotice({ symbol, ...notice }: Props & { readonly symbol: string }) {
  const { say } = useLanguage()
  return (
    <Details summary={say('serviceCards.privacy.title')}>
      <Told {...notice} />
      <p class="govuk-body">
        <a class="govuk-link" href={privacyAddress(symbol)}>
          {say('serviceCards.privacy.whole')}
        </a>
      </p>
    </Details>
  )
}

/** What art. 13 GDPR asks to be told for this service; what the card leaves open is said as it holds for every matter. */
function Told({ content: { privacy }, office, category }: Props) {
  const { say } = useLanguage()
  const told = (own: string | null, general: string) => (own === null ? general : <span lang="pl">{own}</span>)
  return (
    <>
      <SummaryList
        rows={[
          {
            key: say('serviceCards.privacy.controller'),
            value: <span lang="pl">{`${office.name}, ${office.address}, ${office.postalLine}`}</span>,
          },
          {
            key: say('serviceCards.privacy.purpose'),
            value: told(privacy.purpose, say('serviceCards.privacy.anyPurpose')),
          },
          { key: say('serviceCards.privacy.basis'), value: told(privacy.basis, say('serviceCards.privacy.anyBasis')) },
          {
            key: say('serviceCards.privacy.recipients'),
            value: told(privacy.recipients, say('serviceCards.privacy.anyRecipients')),
          },
          {
            key: say('serviceCards.privacy.kept'),
            value: say(category === null ? 'serviceCards.privacy.keptByPlan' : 'serviceCards.privacy.keptFor', {
              category: category ?? '',
            }),
          },
          { key: say('serviceCards.privacy.need'), value: say('serviceCards.privacy.needed') },
        ]}
      />
      <DpoContact dpo={office.dpo} />
    </>
  )
}

/** Props: the edition whose matters it tells of, where it stands, the day it is looked at. */
export type CardPrivacyProps = {
  card: PublicCard
  office: Office
  today: string
  address: string
  context: PublicContext
}

/** The whole notice of a card, to be read behind the address on a receipt, and printed for the window. */
export function cardPrivacyPage({ card, office, today, address, context }: CardPrivacyProps): VNode {
  const { language } = context.frame.preferences
  const title = message('serviceCards.privacy.title', undefined, language)
  const list = { text: message('serviceCards.list.title', undefined, language), href: '/uslugi' }
  const crumbs = [list, { text: card.symbol, href: `/uslugi/${encodeURIComponent(card.symbol)}` }, { text: title }]
  return (
    <CitizenPage
      frame={context.frame}
      title={`${title}: ${card.content.title}`}
      before={<Breadcrumbs crumbs={crumbs} />}
    >
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l" lang="pl">
          {card.content.title}
        </span>
        {title}
      </h1>
      <Told content={card.content} office={office} category={card.category} />
      <Rights />
      <Printed card={card} today={today} address={address} />
    </CitizenPage>
  )
}

function Rights() {
  const { say } = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say('statements.privacy.rightsTitle')}</h2>
      <p class="govuk-body">{say('statements.privacy.rights')}</p>
      <p class="govuk-body">{say('statements.privacy.office.decisions')}</p>
      <p class="govuk-body ok-screen-only">
        <a class="govuk-link" href="/prywatnosc">
          {say('statements.privacy.title')}
        </a>
      </p>
    </>
  )
}

function Printed({ card, today, address }: Pick<CardPrivacyProps, 'card' | 'today' | 'address'>) {
  const { say, language } = useLanguage()
  const days = { from: longDate(card.validFrom, language), printed: longDate(today, language) }
  const { symbol, edition } = card
  return <p class="ok-print-only">{say('serviceCards.printed', { symbol, edition, ...days, at: address })}</p>
}
