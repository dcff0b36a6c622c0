import { message } from '#messages/index.ts'
import { TextField } from '#web/components/text-field.tsx'
import { identifierWarning } from '#web/identifier.ts'
import { partyNumbers } from '../party-warnings.ts'
import { fieldAt, type TypedForm, textAt } from '../typed-form.ts'

interface Props {
  readonly form: TypedForm
  readonly index: number
  /** A known client keeps the numbers it has; only the address for electronic delivery is this paper's own. */
  readonly of: 'known' | 'new'
}

/** The numbers of one party, each with what seems wrong with it; after a change the form draws them anew. */
export function PartyNumbers({ form, index, of }: Props) {
  return (
    <div class="ok-span-12 ok-grid" data-refresh="numbers">
      {partyNumbers
        .filter((kind) => of === 'new' || kind === 'ade')
        .map((kind) => (
          <TextField
            key={kind}
            {...fieldAt(form, `parties.${index}.${kind}`)}
            class="ok-span-3"
            label={message(`identifiers.${kind}`)}
            warning={identifierWarning(kind, textAt(form, `parties.${index}.${kind}`))}
            autocomplete="off"
          />
        ))}
    </div>
  )
}
