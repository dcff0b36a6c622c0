import type { ComponentChildren } from 'preact'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { feesOn } from '#domain/service-cards/card-fees.ts'
import type { HowToPay } from '#domain/service-cards/how-to-pay.ts'
import type { UsualTime } from '#domain/status/usual-time.ts'
import { Details } from '#web/components/details.tsx'
import { useLanguage } from '#web/components/language.ts'
import type { PlaceOpening } from '../openings.ts'
import { type CardContact, Who } from './card-contact.tsx'
import { FormLinks } from './card-forms.tsx'
import { Fees, Items } from './card-lists.tsx'
import { Filing, Where } from './card-places.tsx'
import { paymentWords, termLang, termWords } from './card-words.ts'
import { PayAt } from './pay-at.tsx'

/** What the office knows today beside the edition: where it is open, how long such matters took, whom to ask. */
export type CardToday = {
  openings: readonly PlaceOpening[]
  usual: UsualTime | undefined
  pay: HowToPay | undefined
  contact: CardContact
}

/**
 * Props: what an edition says, the unit that runs its matters, the day whose prices are shown (ISO), the address behind which
 * its forms lie, and the office today.
 */
export type CardBodyProps = {
  content: CardEdition
  unit: string
  today: string
  formsAt: string
  office?: CardToday | undefined
}

/**
 * What an edition tells the public: on its page, and to its approvers before it is in force. In the order in which people
 * need it: is it for me, what do I take along, what does it cost, how long, where, how, and what then.
 */
export function CardBody({ content, unit, today, formsAt, office }: CardBodyProps) {
  const { say } = useLanguage()
  return (
    <>
      <Result content={content} />
      <Section title={say('serviceCards.items')}>
        <Items items={content.items} />
      </Section>
      {content.forms.length > 0 && (
        <Section title={say('serviceCards.forms')}>
          <FormLinks forms={content.forms} at={formsAt} />
        </Section>
      )}
      <Cost content={content} today={today} pay={office?.pay} />
      <Duration content={content} usual={office?.usual} />
      <Where content={content} openings={office?.openings ?? []} />
      <Filing content={content} contact={office?.contact} />
      <Section title={say('serviceCards.then')}>
        <p class="govuk-body">{say('serviceCards.then.text')}</p>
      </Section>
      {content.appeal && (
        <Section title={say('serviceCards.appeal')}>
          <p class="govuk-body" lang="pl">
            {content.appeal}
          </p>
        </Section>
      )}
      {content.notes.length > 0 && (
        <Section title={say('serviceCards.notes')}>
          <Lines lines={content.notes} />
        </Section>
      )}
      <Who content={content} unit={unit} contact={office?.contact} />
      {content.legalBasis.length > 0 && (
        <Details summary={say('serviceCards.legalBasis')}>
          <Lines lines={content.legalBasis.map(({ text }) => text)} />
        </Details>
      )}
    </>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {children}
    </>
  )
}

function Result({ content }: Pick<CardBodyProps, 'content'>) {
  const { say } = useLanguage()
  const ways = content.settlementForms.map((form) => say(`serviceCards.settlement.${form}`)).join(', ')
  return (
    <Section title={say('serviceCards.result')}>
      {content.whatYouGet ? (
        <p class="govuk-body-l" lang="pl">
          {content.whatYouGet}
        </p>
      ) : (
        <p class="govuk-body-l">{ways || say('serviceCards.resultUnknown')}</p>
      )}
      {content.forWhom && (
        <p class="govuk-body">
          {say('serviceCards.forWhom')}: <span lang="pl">{content.forWhom}</span>
        </p>
      )}
    </Section>
  )
}

function Cost({ content, today, pay }: Pick<CardBodyProps, 'content' | 'today'> & { pay: HowToPay | undefined }) {
  const { say, language } = useLanguage()
  const payment = paymentWords(content.payment, language)
  return (
    <Section title={say('serviceCards.fees')}>
      <Fees fees={feesOn(content.fees, today)} />
      {payment !== '' && (
        <p class="govuk-body">
          {say('serviceCards.payment')}: {payment}.
        </p>
      )}
      <PayAt pay={pay} />
    </Section>
  )
}

/** The term the office keeps, and apart from it what happened to others: the past is no promise. */
function Duration({ content, usual }: { readonly content: CardEdition; readonly usual: UsualTime | undefined }) {
  const { say, language } = useLanguage()
  return (
    <Section title={say('serviceCards.term')}>
      <p class="govuk-body">
        {say('serviceCards.term.office')}: <strong lang={termLang(content)}>{termWords(content, language)}</strong>
      </p>
      {usual && (
        <p class="govuk-body">
          {say('status.usual.text', { ...usual })} {say('serviceCards.noPromise')}
        </p>
      )}
    </Section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet" lang="pl">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
