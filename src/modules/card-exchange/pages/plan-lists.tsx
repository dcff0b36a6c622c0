import { message } from '#messages/index.ts'
import { CardChanges } from '#modules/service-cards/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { RowTick } from '#web/components/row-tick.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { BroughtData } from '../brought-catalogue.query.ts'
import type { ToldCard, ToldProblem } from '../plan-words.ts'

/** Files and rows that are not taken, each with its place and its reason. Nothing when all were read. */
export function Problems({ problems }: { readonly problems: readonly ToldProblem[] }) {
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="problems">
      <h2 class="govuk-heading-m" id="problems">
        {message('exchange.problems')}
      </h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {problems.map(({ file, row, field, reason }) => (
          <li key={`${file} ${row} ${field} ${reason}`}>
            <strong>{shortPath(file)}</strong>
            {row && `, ${row}`}
            {field && (
              <>
                , {message('exchange.problem.field')} <code>{field}</code>
              </>
            )}
            : {reason}
          </li>
        ))}
      </ul>
      <p class="govuk-body">{message('exchange.problemsHelp')}</p>
    </section>
  )
}

/** A digest in the name of a file is told by its beginning. */
const shortPath = (path: string) => path.replace(/([0-9a-f]{12})[0-9a-f]{52}/, '$1…')

const KINDS = { new: 'info', changed: 'warning', 'draft-open': 'danger' } as const

type CardsProps = {
  readonly cards: readonly ToldCard[]
  readonly catalogueId: string
  readonly ticked: ReadonlySet<string>
}

/** The cards that may be taken, by their symbols. */
export const offeredIn = (cards: readonly ToldCard[]): string[] =>
  cards.filter(({ becomes }) => becomes !== 'nothing').map(({ symbol }) => symbol)

/** The cards of a catalogue: what becomes of each, what it would change, what is not here; those that are the same apart. */
export function Cards({ cards, catalogueId, ticked }: CardsProps) {
  const same = cards.filter(({ verdict }) => verdict === 'same')
  const told = cards.filter(({ verdict }) => verdict !== 'same')
  return (
    <section aria-labelledby="cards">
      <h2 class="govuk-heading-m" id="cards">
        {message('exchange.cards')}
      </h2>
      <Ticking offered={offeredIn(cards)} catalogueId={catalogueId} />
      {told.map((card) => (
        <Card key={card.symbol} card={card} state={ticked.has(card.symbol) ? 'ticked' : 'clear'} />
      ))}
      {same.length > 0 && (
        <Details summary={message('exchange.same', { count: same.length })}>
          <ul class="govuk-list govuk-list--bullet">
            {same.map(({ symbol, title }) => (
              <li key={symbol}>
                {symbol} – {title}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

/** Which cards were offered, told with the form; of many, all are ticked or cleared by one button, without a script too. */
function Ticking({ offered, catalogueId }: { readonly offered: readonly string[] } & Pick<CardsProps, 'catalogueId'>) {
  const page = `/cards/exchange/${catalogueId}`
  return (
    <>
      <HiddenField name="offered" value={offered.join('\n')} />
      {offered.length > 1 && (
        <div class="govuk-button-group">
          <Button kind="secondary" action={page} name="ticks" value="none">
            {message('exchange.tickNone')}
          </Button>
          <Button kind="secondary" action={page} name="ticks" value="all">
            {message('exchange.tickAll')}
          </Button>
        </div>
      )}
    </>
  )
}

type CardProps = { readonly card: ToldCard; readonly state: 'ticked' | 'clear' }

function Card({ card: { symbol, title, verdict, becomes, text, difference, missing }, state }: CardProps) {
  return (
    <article>
      <h3 class="govuk-heading-s">
        {symbol} – {title}
      </h3>
      <p class="govuk-body">
        <Tag kind={verdict === 'same' ? 'plain' : KINDS[verdict]}>{text}</Tag>
      </p>
      {becomes !== 'nothing' && (
        <div class="govuk-form-group">
          <RowTick
            name="cards"
            value={symbol}
            label={message('exchange.take', { symbol })}
            words="seen"
            state={state}
          />
        </div>
      )}
      {difference && <CardChanges difference={difference} />}
      {missing.length > 0 && (
        <p class="govuk-body">{message('exchange.missing', { what: missing.map((one) => one.text).join(', ') })}</p>
      )}
    </article>
  )
}

/** What is otherwise in the other office and is only told: facts, procedures, templates of letters. */
export function Others({ data }: { readonly data: BroughtData }) {
  const lists = [
    ['facts', data.facts.filter(({ verdict }) => verdict === 'differs').map(({ label }) => label)],
    ['profiles', data.profiles.filter(({ verdict }) => verdict !== 'same').map(({ name }) => name)],
    ['letters', data.letters.filter(({ verdict }) => verdict !== 'same').map(({ name }) => name)],
  ] as const
  const told = lists.filter(([, names]) => names.length > 0)
  return (
    <>
      {told.map(([what, names]) => (
        <Details key={what} summary={message(`exchange.differs.${what}`, { count: names.length })}>
          <ul class="govuk-list govuk-list--bullet">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      ))}
    </>
  )
}
