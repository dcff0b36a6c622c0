import { formatPostal } from '#domain/identifiers/postal.ts'
import { can, mayTry } from '#domain/people/can.ts'
import { slipAwaited } from '#domain/posting/outgoing-letter.ts'
import { dateTime, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { LetterInService } from '#modules/e-delivery/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { IdentityBar } from '#web/components/identity-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RailFacts } from '#web/components/rail-facts.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { ItemData } from '../show-item.tsx'
import { wayWords } from '../way-words.ts'
import { LetterTurns } from './letter-turns.tsx'
import { SlipForm } from './slip-form.tsx'
import { Slips } from './slips.tsx'
import { StandingTag } from './standing-tag.tsx'

export type ItemProps = { readonly card: ItemData; readonly context: StaffContext }

/** One entry: to whom and how it went, when it is delivered and why that day, and the form for its return slip. */
export function OutgoingItemPage({ card, context }: ItemProps) {
  const { flash, actor } = context
  const mayEnter = slipAwaited(card).ok && can(actor, 'outgoing.record-slip', card)
  return (
    <ClerkPage
      frame={context.frame}
      title={message('outgoing.item', { number: card.number, year: card.year })}
      heading="hidden"
      identity={<Identity card={card} />}
      rail={<Facts card={card} context={context} />}
    >
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Delivered card={card} />
      {card.electronic && <LetterInService letter={card.electronic} service={card.adeService} />}
      <LetterTurns card={card} context={context} />
      <Slips slips={card.slips} />
      {mayEnter && <SlipForm card={card} context={context} />}
    </ClerkPage>
  )
}

function Identity({ card }: Pick<ItemProps, 'card'>) {
  return (
    <IdentityBar
      subject={
        <RegisterNumber number={card.number} year={card.year} register={message('outgoing.register')} size="loud" />
      }
      facts={[
        { name: message('outgoing.column.addressee'), value: card.addressee },
        { name: message('outgoing.column.way'), value: wayWords(card) },
        { name: message('outgoing.column.standing'), value: <StandingTag row={card} ade={card.electronic?.state} /> },
      ]}
    />
  )
}

function Facts({ card, context }: ItemProps) {
  const entered = message('outgoing.enteredBy', { when: dateTime(card.enteredAt), who: card.who })
  return (
    <>
      <RailFacts
        title={message('outgoing.facts')}
        rows={[
          { key: message('outgoing.column.title'), value: card.title },
          { key: message('outgoing.column.letterOn'), value: shortDate(card.letterOn) },
          ...choiceRows(card),
          { key: message('outgoing.column.dispatchedOn'), value: shortDate(card.dispatchedOn) },
          ...(card.postedOn ? [{ key: message('book.postedOn'), value: shortDate(card.postedOn) }] : []),
          { key: message('outgoing.column.address'), value: card.address || '–' },
          { key: message('outgoing.column.reference'), value: formatPostal(card.reference) || '–' },
          ...(card.ade ? [{ key: message('outgoing.ade'), value: card.ade }] : []),
          ...(card.caseSign ? [{ key: message('outgoing.column.caseSign'), value: card.caseSign }] : []),
          { key: message('outgoing.entered'), value: entered },
        ]}
      />
      {card.resultId && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/results/${card.resultId}`}>
            {message('outgoing.result')}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/papers/${card.paperId}`}>
          {message('outgoing.paper', { number: card.paperNumber, year: card.paperYear })}
        </a>
      </p>
      {card.bookId && mayTry(context.actor, 'outgoing.read-books') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/outgoing/books/${card.bookId}`}>
            {message('book.book')}
          </a>
        </p>
      )}
      {card.file && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/result-files/${card.file.id}`}>
            {message('outgoing.file', { name: card.file.name })}
          </a>
        </p>
      )}
      {card.documentId && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/documents/${card.documentId}.pdf`}>
            {message('outgoing.letter')}
          </a>
        </p>
      )}
    </>
  )
}

/** What the law put first on the day of dispatch, and why another way was taken. */
function choiceRows({ choice }: ItemProps['card']) {
  if (!choice) return []
  const way = message(`posting.channel.${choice.proposed}`)
  const said = message('outgoing.order.kept', { way, basis: choice.basis })
  const value = `${said} ${message(`posting.why.${choice.why}`)}`
  const reason = choice.reason === '' ? [] : [{ key: message('outgoing.order.reason'), value: choice.reason }]
  return [{ key: message('outgoing.order'), value }, ...reason]
}

/** The day of delivery in law, why it is that day, and what a person still has to settle. */
function Delivered({ card }: Pick<ItemProps, 'card'>) {
  if (!card.deliveredOn) return null
  return (
    <section aria-labelledby="delivered">
      <h2 class="govuk-heading-m" id="delivered">
        {message('outgoing.delivered')}
      </h2>
      <p class="govuk-body">
        {message(card.effect === 'deemed' ? 'outgoing.deemedOn' : 'outgoing.deliveredOn')}:{' '}
        <DateText day={card.deliveredOn} />
      </p>
      {card.derivation.length > 0 && <WhyThisDate steps={card.derivation} />}
      {card.doubts.map((doubt) => (
        <WarningText key={doubt}>{message(`outgoing.doubt.${doubt}`)}</WarningText>
      ))}
    </section>
  )
}
