import type { CardEdition } from '#domain/service-cards/card.ts'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'

/** How to reach the office; null where it has not told. `post`: the address as it stands on an envelope. */
export type CardContact = { post: string; phone: string | null; email: string | null; ade: string | null }

type WhoProps = { content: CardEdition; unit: string; contact: CardContact | undefined }

/** Who deals with the matter and answers questions, and the situations of life it belongs to. */
export function Who({ content, unit, contact }: WhoProps) {
  const { say } = useLanguage()
  const { phone, email } = contact ?? {}
  const rows = [
    { key: say('serviceCards.unit'), value: unit && <span lang="pl">{unit}</span> },
    { key: say('serviceCards.position'), value: content.position && <span lang="pl">{content.position}</span> },
    { key: say('serviceCards.phone'), value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> },
    { key: say('serviceCards.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
    {
      key: say('serviceCards.lifeEvents'),
      value: content.lifeEvents.map((event) => say(`serviceCards.lifeEvent.${event}`)).join('; '),
    },
  ]
  return (
    <>
      <h2 class="govuk-heading-m">{say('serviceCards.who')}</h2>
      <SummaryList rows={rows.filter((row) => row.value)} />
    </>
  )
}
