import type { CaseParty } from '#domain/release/addressees.ts'
import { identityDocuments } from '#domain/release/may-receive.ts'
import type { Returnable } from '#domain/release/returnables.ts'
import { message } from '#messages/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { Details } from '#web/components/details.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { type Flash, typed } from '#web/flash.ts'
import { refusalSentence } from '#web/refusal.ts'
import { type TakerChoice, takerChoices } from '../takers.ts'

type Props = {
  readonly action: string
  readonly flash: Flash
  readonly parties: readonly CaseParty[]
  readonly addresseeId: string | null
  readonly originals: readonly Returnable[]
  /** `focused`: these questions are the page's work, so the first open one has the focus. */
  readonly start: 'focused' | 'quiet'
}

/** Who takes it, shown by what, with which originals: the same three questions at the rack and on the spot. */
export function HandingFields({ action, flash, parties, addresseeId, originals, start }: Props) {
  const errors = flash.action === action ? flash.errors : {}
  const choices = takerChoices(parties, addresseeId)
  const lawful = choices.filter((choice) => choice.blocked === null)
  // one lawful person in the file is chosen already; with several, or none, the clerk chooses
  const usual = lawful.filter((choice) => choice.party !== null)
  const chosen = usual.length === 1 ? (usual[0]?.value ?? '') : ''
  const focus = start === 'focused' && flash.action !== action ? ({ focus: 'first' } as const) : {}
  return (
    <>
      <Radios
        name="taker"
        {...(chosen === '' ? focus : {})}
        label={message('release.who')}
        error={errors.taker}
        keys="digits"
        value={typed(flash, action, 'taker', chosen)}
        choices={lawful.map((choice) => ({ value: choice.value, label: choiceWords(choice) }))}
      />
      <Blocked choices={choices} />
      <Stranger action={action} flash={flash} givers={usual} />
      <Radios
        name="identity"
        {...(chosen === '' ? {} : focus)}
        label={message('release.identity')}
        hint={message('release.identity.hint')}
        error={errors.identity}
        keys="digits"
        value={typed(flash, action, 'identity')}
        choices={identityDocuments.map((value) => ({ value, label: message(`release.identity.${value}`) }))}
      />
      <Originals action={action} flash={flash} originals={originals} />
    </>
  )
}

/** Persons of the file who may not take it, with the reason: said before anybody asks. */
function Blocked({ choices }: { readonly choices: readonly TakerChoice[] }) {
  return (
    <>
      {choices.map(
        (choice) =>
          choice.blocked && (
            <WarningText key={choice.value}>
              {message('release.blocked', { who: choiceWords(choice), why: refusalSentence(choice.blocked) })}
            </WarningText>
          ),
      )}
    </>
  )
}

function choiceWords({ party, capacity }: TakerChoice): string {
  if (party) return message('release.choice', { name: party.name, as: message(`release.as.${capacity}`) })
  return message(capacity === 'representative' ? 'release.choice.representative' : 'release.choice.collector')
}

type StrangerProps = Pick<Props, 'action' | 'flash'> & { readonly givers: readonly TakerChoice[] }

/** A person whom the file does not know: the name, the authorisation, who gave it. */
function Stranger({ action, flash, givers }: StrangerProps) {
  const kept = (name: string) => typed(flash, action, name)
  const open = kept('takerName') !== '' || kept('authorisation') !== ''
  return (
    <Details summary={message('release.stranger')} state={open ? 'open' : 'closed'}>
      <TextField
        name="takerName"
        label={message('release.takerName')}
        value={kept('takerName')}
        width={30}
        maxLength={200}
        autocomplete="off"
      />
      <TextField
        name="authorisation"
        label={message('release.authorisation')}
        hint={message('release.authorisation.hint')}
        value={kept('authorisation')}
        width="full"
        maxLength={300}
        autocomplete="off"
      />
      <Checkboxes
        name="authorisationNames"
        label={message('release.authorisationNames')}
        values={[kept('authorisationNames')]}
        choices={[{ value: 'this', label: message('release.authorisationNames.this') }]}
      />
      <Select
        name="authorisedBy"
        label={message('release.authorisedBy')}
        empty={message('release.choose')}
        value={kept('authorisedBy')}
        choices={givers.map(({ party }) => ({ value: party?.id ?? '', label: party?.name ?? '' }))}
      />
    </Details>
  )
}

/** Originals ticked one by one; never ticked beforehand. */
export function Originals({ action, flash, originals }: Pick<Props, 'action' | 'flash' | 'originals'>) {
  if (originals.length === 0) return null
  const kept = flash.action === action ? [flash.values.returned ?? []].flat().map(String) : []
  return (
    <>
      <Checkboxes
        name="returned"
        label={message('release.originals')}
        hint={message('release.originals.hint')}
        keys="digits"
        values={kept}
        choices={originals.map((one) => ({ value: one.id, label: one.name }))}
      />
      <TextField
        name="leftReason"
        label={message('release.leftReason')}
        need="optional"
        value={typed(flash, action, 'leftReason')}
        width="full"
        maxLength={300}
        autocomplete="off"
      />
    </>
  )
}
