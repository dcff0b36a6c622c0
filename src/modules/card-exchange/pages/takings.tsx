import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { Taking } from '../takings.query.ts'

/** When something of a catalogue was taken, whose it was, by whom, and what came; nothing before the first time. */
export function Takings({ takings }: { readonly takings: readonly Taking[] }) {
  if (takings.length === 0) return null
  return (
    <section aria-labelledby="takings">
      <h2 class="govuk-heading-m" id="takings">
        {message('exchange.takings')}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {takings.map((one) => (
          <li key={`${one.catalogueId} ${one.at.toISOString()}`}>
            <a class="govuk-link" href={`/cards/exchange/${one.catalogueId}`}>
              {one.office}
            </a>
            <br />
            {whenAndWho(one)}
            {whatCame(one).map((words) => (
              <>
                <br />
                {words}
              </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const whenAndWho = ({ at, by }: Taking) =>
  by === null
    ? message('exchange.takenByCommand', { at: dateTime(at) })
    : message('exchange.takenBy', { who: by, at: dateTime(at) })

function whatCame({ cards, facts, left, paragraphs }: Taking): string[] {
  const told = [
    cards !== '' && message('exchange.cameCards', { cards }),
    facts.length > 0 && message('exchange.cameFacts', { facts: facts.join('; ') }),
    paragraphs.length > 0 && message('exchange.cameParagraphs', { names: paragraphs.join('; ') }),
    left.length > 0 && message('exchange.cameNot', { left: left.join(', ') }),
  ]
  return told.filter((words) => words !== false)
}
