import type { CardEdition } from '#domain/service-cards/card.ts'
import { Details } from '#web/components/details.tsx'
import { DpoContact } from '#web/components/dpo-contact.tsx'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'
import type { Office } from '#web/office.ts'

type Props = {
  readonly content: CardEdition
  readonly office: Pick<Office, 'name' | 'address' | 'postalLine' | 'dpo'>
  /** Archival category of the card's class in the file plan; null when the plan does not say. */
  readonly category: string | null
}

/** What art. 13 GDPR asks to be told for this service; what the card leaves open is said as it holds for every matter. */
export function CardPrivacyNotice({ content: { privacy }, office, category }: Props) {
  const { say } = useLanguage()
  const told = (own: string | null, general: string) => (own === null ? general : <span lang="pl">{own}</span>)
  return (
    <Details summary={say('serviceCards.privacy.title')}>
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
      <p class="govuk-body">
        <a class="govuk-link" href="/prywatnosc">
          {say('serviceCards.privacy.more')}
        </a>
      </p>
    </Details>
  )
}
