import { message } from '#messages/index.ts'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { type Flash, typed } from '#web/flash.ts'

const kinds = ['decision', 'certificate', 'order', 'other'] as const
export type DocumentKind = (typeof kinds)[number]

type Props = {
  readonly action: string
  readonly flash: Flash
  /** Name of the field: a document has a kind, a case an outcome. */
  readonly kindName: 'kind' | 'outcome'
  readonly proposed: DocumentKind
  /** What the matter is about, for the proposed title. */
  readonly matter: string
}

/** Kind and title of a finished document; the days to appeal are those of its instruction. */
export function DocumentFields({ action, flash, kindName, proposed, matter }: Props) {
  const errors = flash.action === action ? flash.errors : {}
  return (
    <>
      <Select
        name={kindName}
        label={message('release.kind')}
        error={errors[kindName]}
        value={typed(flash, action, kindName, proposed)}
        choices={kinds.map((value) => ({ value, label: message(`release.kind.${value}`) }))}
      />
      <TextField
        name="title"
        label={message('release.titleField')}
        error={errors.title}
        value={typed(flash, action, 'title', proposedTitle(proposed, matter))}
        width="full"
        maxLength={200}
        autocomplete="off"
      />
    </>
  )
}

/** „Decyzja: …”; a matter that is already named after its document keeps its name. */
function proposedTitle(kind: DocumentKind, matter: string): string {
  const named = matter.toLowerCase().startsWith(message(`release.kind.${kind}`))
  return (named ? matter : message(`release.titleProposed.${kind}`, { title: matter })).slice(0, 200)
}
