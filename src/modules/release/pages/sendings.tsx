import type { AdeState } from '#domain/posting/ade-states.ts'
import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import { message } from '#messages/index.ts'
import { type OutgoingRow, StandingTag, wayWords } from '#modules/outgoing/index.ts'

/** One sending of a finished document, as the register of outgoing items has it. */
export type Sending = Pick<OutgoingRow, 'id' | 'number' | 'year' | 'way' | 'service' | 'standing' | 'deliveredOn'> & {
  addressee: string
  /** How the letter stands in e-Doręczenia; null for one that goes another way. */
  ade: { state: AdeState; carriedBy: 'program' | 'person' } | null
}

/** How a document went out, each sending with its place in the register. */
export function Sendings({ sendings }: { readonly sendings: readonly Sending[] }) {
  if (sendings.length === 0) return null
  return (
    <section aria-labelledby="sendings">
      <h2 class="govuk-heading-m" id="sendings">
        {message('release.sendings')}
      </h2>
      <ul class="govuk-list">
        {sendings.map((one) => (
          <li key={one.id}>
            <a class="govuk-link" href={`/outgoing/items/${one.id}`}>
              {message('release.sendings.of', { entry: formatOutgoingNumber(one), way: wayWords(one) })}
            </a>{' '}
            <StandingTag row={one} ade={one.ade?.state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
