import type { CardEdition } from '#domain/service-cards/card.ts'
import { feesOn } from '#domain/service-cards/card-fees.ts'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'
import { Fees, Items } from './card-lists.tsx'
import { paymentWords, placeWords, termWords } from './card-words.ts'

/** Props: what an edition says, the unit that runs its matters, and the day whose prices are shown (ISO). */
export type CardBodyProps = { content: CardEdition; unit: string; today: string }

/** What an edition tells the public: on its page, and to its approvers before it is in force. */
export function CardBody({ content, unit, today }: CardBodyProps) {
  const { say, language } = useLanguage()
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
    { key: say('serviceCards.unit'), value: <span lang="pl">{unit}</span> },
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
