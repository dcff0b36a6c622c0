import { lawFields } from '#domain/legal-profiles/office-law.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import type { ToldLaw } from '../plan-words.ts'

/**
 * Changes of law that the other office entered and this one did not. None is taken from a file: each leads, filled in, to the
 * rehearsal of this office, which shows the dates it would move and where a person confirms it (docs/decisions/011).
 */
export function LawChanges({ changes }: { readonly changes: readonly ToldLaw[] }) {
  const told = changes.filter(({ verdict }) => verdict !== 'same')
  if (told.length === 0) return null
  return (
    <section aria-labelledby="law">
      <h2 class="govuk-heading-m" id="law">
        {message('exchange.law')}
      </h2>
      <p class="govuk-body">{message('exchange.lawHelp')}</p>
      <ul class="govuk-list govuk-list--spaced">
        {told.map((one) => (
          <li key={one.sentence}>
            {one.sentence}
            {one.doubt === null ? <Rehearsal law={one} /> : <p class="govuk-body">{one.doubt}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The question of the rehearsal with everything filled in; it changes nothing. */
function Rehearsal({ law: { change, sentence } }: { readonly law: ToldLaw }) {
  return (
    <form class="ok-form" method="post" action="/calendar/rehearsal">
      {Object.entries({ kind: 'law', ...lawFields(change) }).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <Button kind="secondary">
        {message('exchange.rehearse')}
        <span class="govuk-visually-hidden">: {sentence}</span>
      </Button>
    </form>
  )
}
