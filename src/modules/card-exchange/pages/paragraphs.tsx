import { message } from '#messages/index.ts'
import { RowTick } from '#web/components/row-tick.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { ToldParagraph } from '../plan-words.ts'

type Props = { readonly paragraphs: readonly ToldParagraph[]; readonly ticked: ReadonlySet<string> }

const KINDS = { new: 'info', differs: 'warning', waits: 'danger' } as const

/** Paragraphs of letters that say something else than here, theirs beside ours; none is taken unless it is ticked. */
export function Paragraphs({ paragraphs, ticked }: Props) {
  const told = paragraphs.filter(({ verdict }) => verdict !== 'same')
  if (told.length === 0) return null
  return (
    <section aria-labelledby="paragraphs">
      <h2 class="govuk-heading-m" id="paragraphs">
        {message('exchange.paragraphs')}
      </h2>
      <p class="govuk-body">{message('exchange.paragraphsHelp')}</p>
      {told.map((one) => (
        <Paragraph key={one.letter} paragraph={one} state={ticked.has(one.letter) ? 'ticked' : 'clear'} />
      ))}
    </section>
  )
}

type One = { readonly paragraph: ToldParagraph; readonly state: 'ticked' | 'clear' }

function Paragraph({ paragraph: { letter, name, verdict, says, text, here, missing, becomes }, state }: One) {
  return (
    <article>
      <h3 class="govuk-heading-s">{name}</h3>
      {verdict !== 'same' && (
        <p class="govuk-body">
          <Tag kind={KINDS[verdict]}>{says}</Tag>
        </p>
      )}
      <p class="govuk-body ok-written">{message('exchange.paragraphThere', { text })}</p>
      {here !== null && <p class="govuk-body ok-written">{message('exchange.paragraphHere', { text: here })}</p>}
      {missing.length > 0 && (
        <p class="govuk-body">{message('exchange.paragraphMissing', { what: missing.join(', ') })}</p>
      )}
      {becomes !== 'nothing' && (
        <div class="govuk-form-group">
          <RowTick
            name="paragraphs"
            value={letter}
            label={message('exchange.takeParagraph', { name })}
            words="seen"
            state={state}
          />
        </div>
      )}
    </article>
  )
}
