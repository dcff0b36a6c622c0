import { dateTime, shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { SummaryList, type SummaryRow } from '#web/components/summary-list.tsx'
import { Table } from '#web/components/table.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { refusalSentence } from '#web/refusal.ts'
import type { LetterCard, ProofRow } from '../letter.query.ts'

type Props = {
  readonly letter: LetterCard
  /** Whether a service to hand letters over to is named, and the office has its own address. */
  readonly service: 'ready' | 'not-named' | 'no-own-address'
}

/** How a letter stands in e-Doręczenia, what the program does next, and its proofs. */
export function LetterInService({ letter, service }: Props) {
  const waits = letter.carriedBy === 'program' && letter.nextAt !== null
  return (
    <section aria-labelledby="e-delivery">
      <h2 class="govuk-heading-m" id="e-delivery">
        {message('eDelivery.letter')}
      </h2>
      {waits && service !== 'ready' && <WarningText>{message(`eDelivery.service.${service}`)}</WarningText>}
      {letter.failure && <WarningText>{failureWords(letter.failure)}</WarningText>}
      {letter.carriedBy === 'person' && letter.state === 'queued' && (
        <WarningText>{message('eDelivery.byHand')}</WarningText>
      )}
      <SummaryList rows={factsOf(letter)} />
      {letter.proofs.length > 0 && <Proofs proofs={letter.proofs} />}
    </section>
  )
}

function factsOf(letter: LetterCard): SummaryRow[] {
  const row = (name: 'state' | 'to' | 'messageId' | 'lastError' | 'next', value: string | null) =>
    value === null ? [] : [{ key: message(`eDelivery.letter.${name}`), value }]
  return [
    ...row('state', message(`posting.ade.${letter.state}`)),
    ...row('to', letter.address || '–'),
    ...row('messageId', letter.messageId),
    ...row(
      'lastError',
      letter.lastError &&
        message('eDelivery.attempts', { count: letter.attempts, why: troubleWords(letter.lastError) }),
    ),
    ...row('next', letter.nextAt && dateTime(letter.nextAt)),
  ]
}

/** Why the letter did not go, in words where the reason is known. */
export function failureWords(failure: string): string {
  const known = ['not-delivered', 'no-answer', 'not-handed-over', 'recipient-unknown', 'too-large']
  if (known.includes(failure)) return message(`eDelivery.failure.${failure}` as MessageKey)
  return message('eDelivery.failure.other', { code: failure })
}

const troubles = [
  ...['key-file', 'certificate-file', 'token-refused', 'token-unreadable', 'http-401', 'http-403', 'http-429'],
  ...['http-503', 'timeout', 'ECONNREFUSED', 'ENOTFOUND', 'unreadable', 'not-found-yet'],
]

/** What went wrong at the last attempt, in words where it is known. */
function troubleWords(kind: string): string {
  return troubles.includes(kind) ? message(`eDelivery.trouble.${kind}` as MessageKey) : kind
}

function Proofs({ proofs }: { readonly proofs: readonly ProofRow[] }) {
  return (
    <Table
      caption={message('eDelivery.proofs')}
      rows={proofs}
      rowKey={(proof) => proof.number}
      columns={[
        { heading: message('eDelivery.proof.kind'), kind: 'head', cell: (proof) => <WhichProof proof={proof} /> },
        { heading: message('eDelivery.proof.statedAt'), cell: ({ statedAt }) => dateTime(new Date(statedAt)) },
        {
          heading: message('eDelivery.proof.arrivedOn'),
          cell: ({ arrivedOn }) => (arrivedOn ? shortDate(arrivedOn) : '–'),
        },
        {
          heading: message('eDelivery.proof.openedOn'),
          cell: ({ openedOn }) => (openedOn ? shortDate(openedOn) : '–'),
        },
        { heading: message('eDelivery.proof.standing'), cell: standingOf },
      ]}
    />
  )
}

/** What a proof is, who wrote it down, and its file as it came; the digest tells that nobody changed it. */
function WhichProof({ proof: { id, kind, number, who, fileSha256 } }: { readonly proof: ProofRow }) {
  const told = { number, who: who ?? message('eDelivery.proof.service') }
  return (
    <>
      {message(`eDelivery.proof.${kind}`)}
      <div class="govuk-hint">{message('eDelivery.proof.told', told)}</div>
      {fileSha256 && (
        <a class="govuk-link" href={`/outgoing/proofs/${id}`}>
          {message('eDelivery.proof.file', { digest: fileSha256.slice(0, 16) })}
        </a>
      )}
    </>
  )
}

function standingOf({ standing, why }: ProofRow): string {
  return why ? refusalSentence(why) : message(`eDelivery.proof.is.${standing === 'taken' ? 'taken' : 'repeated'}`)
}
