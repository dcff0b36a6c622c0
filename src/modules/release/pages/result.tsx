import { can, mayTry } from '#domain/people/can.ts'
import { permittedInResult } from '#domain/release/result-states.ts'
import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { placeWords } from '#modules/service-cards/index.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { IdentityBar } from '#web/components/identity-bar.tsx'
import type { KeyBinding } from '#web/components/key-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Tag } from '#web/components/tag.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { ResultCard } from '../result.query.ts'
import type { ResultData } from '../show-result.tsx'
import { ResultFacts } from './result-facts.tsx'
import { ResultFileSection } from './result-file.tsx'
import { DeliveryForm, DispatchForm, ReleaseForm } from './result-forms.tsx'
import { Sendings } from './sendings.tsx'

export type ResultProps = ResultData & { readonly context: StaffContext }

/** One card: what is ready, for whom, what must be shown, what goes back; below it the one act that comes next. */
export function ResultPage(props: ResultProps) {
  const { card, context } = props
  const { flash } = context
  return (
    <ClerkPage
      frame={context.frame}
      title={message('release.title', { title: card.title })}
      heading="hidden"
      identity={<Identity card={card} />}
      rail={<ResultFacts card={card} mail={props.mail} />}
      keys={printKeys(card)}
    >
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Warnings card={card} told={props.told} />
      <Work {...props} />
      <Sendings sendings={card.sendings} />
      <ResultFileSection card={card} context={context} />
    </ClerkPage>
  )
}

const kinds = {
  'in-unit': 'plain',
  'on-the-way': 'info',
  'on-rack': 'warning',
  released: 'done',
  'in-delivery': 'info',
  delivered: 'done',
} as const

/** Name of the party the document is for. */
export const addresseeOf = (card: ResultCard) =>
  card.parties.find((party) => party.id === card.addresseeId)?.name ?? '–'

function Identity({ card }: { readonly card: ResultCard }) {
  const place = card.state === 'on-rack' && {
    name: message('release.place'),
    value: message('release.placeOf', { shelf: card.shelf ?? '', slot: card.slot ?? '' }),
  }
  const facts = [
    { name: message('release.for'), value: addresseeOf(card) },
    { name: message('release.sign'), value: card.sign },
    {
      name: message('release.state'),
      value: <Tag kind={kinds[card.state]}>{message(`files.result.${card.state}`)}</Tag>,
    },
  ]
  return <IdentityBar subject={card.title} facts={place ? [...facts, place] : facts} />
}

function printKeys(card: ResultCard): KeyBinding[] {
  if (!card.documentId) return []
  return [{ key: 'F9', text: message('release.print'), href: `/documents/${card.documentId}.pdf` }]
}

/** What must not be missed before the document leaves: a fee, another way agreed with the client, another place than the client was told. */
function Warnings({ card, told }: Pick<ResultProps, 'card' | 'told'>) {
  const open = card.state === 'on-rack' || card.state === 'on-the-way'
  if (!open) return null
  const names = card.fees.map(({ name, amountGrosze }) =>
    amountGrosze === null ? name : message('release.feeAmount', { name, amount: zloty(amountGrosze) }),
  )
  const otherWay = ['post', 'e-delivery', 'courier'].includes(card.deliveryForm ?? '')
  return (
    <>
      {names.length > 0 && <WarningText>{message('release.fees', { names: names.join(', ') })}</WarningText>}
      {told === 'elsewhere' && !otherWay && card.collection && (
        <WarningText>{message('release.elsewhere', { place: placeWords(card.collection, 'pl') })}</WarningText>
      )}
      {otherWay && (
        <WarningText>
          {message('release.otherWay', { way: message(`files.delivery.${card.deliveryForm}` as MessageKey) })}
        </WarningText>
      )}
    </>
  )
}

/** The form of the act that comes next for this person; none when the document is delivered. */
function Work({ card, here, way, today, orders, service, context }: ResultProps) {
  const { actor } = context
  const subject = { unitIds: [card.unitId] }
  const dispatches =
    permittedInResult(card.state, 'release.dispatch-result') && can(actor, 'release.dispatch-result', subject)
  if (card.state === 'in-delivery' && can(actor, 'release.record-delivery', subject))
    return <DeliveryForm card={card} today={today} context={context} />
  if (way === 'other' && dispatches)
    return (
      <>
        <DispatchForm card={card} today={today} orders={orders} service={service} context={context} />
        <OtherWay card={card} to="hand" />
      </>
    )
  const releases = card.state === 'on-rack' && mayTry(actor, 'release.release-to-client')
  return (
    <>
      {releases && here === 'yes' && <ReleaseForm card={card} context={context} />}
      {releases && here === 'no' && (
        <p class="govuk-body">{message('release.notHere', { point: card.point ?? '–' })}</p>
      )}
      {card.state === 'on-the-way' && <p class="govuk-body">{message('release.notYet')}</p>}
      {dispatches && <OtherWay card={card} to="other" />}
      {card.deliveredOn && <Done card={card} moment={context.flash.notice ? 'just-now' : 'earlier'} />}
    </>
  )
}

function OtherWay({ card, to }: { readonly card: ResultCard; readonly to: 'hand' | 'other' }) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={to === 'hand' ? `/results/${card.id}` : `/results/${card.id}?way=other`}>
        {message(to === 'hand' ? 'release.dispatch.back' : 'release.dispatch')}
      </a>
    </p>
  )
}

/** What was done; right after it the confirmation waits under Enter for the client's signature. */
function Done({ card, moment }: { readonly card: ResultCard; readonly moment: 'just-now' | 'earlier' }) {
  return (
    <>
      {card.recipientName && (
        <p class="govuk-body">
          {message('release.done')}:{' '}
          {message('release.doneOf', {
            day: longDate(card.deliveredOn ?? ''),
            who: card.recipientName,
            as: message(`release.as.${card.capacity}` as MessageKey),
          })}
        </p>
      )}
      {card.documentId && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/documents/${card.documentId}.pdf`} autofocus={moment === 'just-now'}>
            {message('release.confirmation')}
          </a>
        </p>
      )}
      {moment === 'just-now' && (
        <p class="govuk-body">
          <a class="govuk-link" href="/rack">
            {message('release.next')}
          </a>
        </p>
      )}
    </>
  )
}
