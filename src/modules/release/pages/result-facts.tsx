import { dateTime, longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { placeWords } from '#modules/service-cards/index.ts'
import { RailFacts } from '#web/components/rail-facts.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import type { SummaryRow } from '#web/components/summary-list.tsx'
import type { ResultCard } from '../result.query.ts'
import type { Mail } from '../show-result.tsx'

/** Facts beside the act: the promise, the agreed form, the signature, what became of it. */
export function ResultFacts({ card, mail }: { readonly card: ResultCard; readonly mail: Mail }) {
  return (
    <RailFacts
      title={message('release.facts')}
      rows={[...deliveryRows(card), ...promiseRows(card, mail), ...documentRows(card)]}
    />
  )
}

const row = (key: string, value: SummaryRow['value'] | null): SummaryRow[] => (value ? [{ key, value }] : [])

function promiseRows(card: ResultCard, mail: Mail): SummaryRow[] {
  return [
    ...row(message('release.promised'), card.expectedOn && longDate(card.expectedOn)),
    ...row(
      message('release.agreed'),
      card.deliveryForm && message(`files.delivery.${card.deliveryForm}` as MessageKey),
    ),
    ...row(message('release.collection'), card.collection?.place && placeWords(card.collection, 'pl')),
    ...row(message('release.notice'), noticeWords(card, mail)),
  ]
}

function noticeWords({ notice, notifyBy }: ResultCard, mail: Mail): string {
  if (!notice) return message('release.notice.none')
  if (notice.state === 'told') return message('notifications.state.told')
  if (notice.channel === 'phone') return message('notifications.byPhone', { address: notifyBy ?? '' })
  if (notice.sentAt) return message('release.notice.sent', { when: dateTime(new Date(notice.sentAt)) })
  if (mail === 'off' && notice.state === 'queued') return message('notifications.noServer')
  return message(`notifications.state.${notice.state}` as MessageKey)
}

function documentRows(card: ResultCard): SummaryRow[] {
  const { appealDays } = card
  return [
    ...row(message('release.kind'), message(`release.kind.${card.kind}` as MessageKey)),
    ...row(
      message('release.signed'),
      message('release.signedOf', { day: longDate(card.signedOn), who: card.signedBy }),
    ),
    ...row(message('release.appeal'), appealDays && message('release.appealDays', { days: appealDays })),
    ...row(message('release.case'), <a href={`/cases/${card.caseId}`}>{card.caseTitle}</a>),
    ...row(
      message('release.paper'),
      <a href={`/papers/${card.paperId}`}>
        <RegisterNumber number={card.number} year={card.year} size="inline" />
      </a>,
    ),
  ]
}

function deliveryRows(card: ResultCard): SummaryRow[] {
  return [
    ...row(message('release.sentBy'), sentWords(card)),
    ...row(message('release.deliveredOn'), card.deliveredOn && longDate(card.deliveredOn)),
    ...row(message('release.evidence'), card.evidence || null),
    ...row(message('release.returned'), card.returned.length > 0 && card.returned.join(', ')),
  ]
}

/** What was handed over at the window went no way: only a dispatched document names one. */
function sentWords({ dispatchedOn, delivery }: ResultCard): string | null {
  if (!dispatchedOn) return null
  return message('release.sentOf', {
    day: longDate(dispatchedOn),
    way: message(`release.way.${delivery}` as MessageKey),
  })
}
