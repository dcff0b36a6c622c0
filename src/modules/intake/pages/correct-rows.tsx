import type { ComponentChildren } from 'preact'
import { message } from '#messages/index.ts'
import { Details } from '#web/components/details.tsx'
import { Fieldset } from '#web/components/fieldset.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Picker } from '#web/components/picker.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { identifierWarning } from '#web/identifier.ts'
import { fates, partyRoles, proxyScopes } from '../correction-form.ts'
import { enclosureForms } from '../forms.ts'
import type { PaperToCorrect } from '../paper-to-correct.query.ts'
import { fieldAt, type TypedForm, textAt } from '../typed-form.ts'

interface RowsProps {
  readonly found: PaperToCorrect
  readonly form: TypedForm
}

type Party = PaperToCorrect['parties'][number]
type Enclosure = PaperToCorrect['enclosures'][number]

/** So many rows wait for somebody or something to be added; more come with the next correction. */
const freshRows = [0, 1]
const answers = ['no', 'yes'] as const
const kinds = ['natural', 'organisation'] as const

/** Everyone behind the paper: name and address by hand, or another known client in their place; some may be added. */
export function PartyCorrections({ found: { parties }, form }: RowsProps) {
  const fresh = freshRows.map((row) => parties.length + row)
  const begun = fresh.some((index) => textAt(form, `parties.${index}.name`) + textAt(form, `parties.${index}.find`))
  return (
    <>
      {parties.map((party, index) => (
        <Fieldset key={party.id} legend={message(`intake.role.${party.role}`)}>
          <HiddenField name={`parties[${index}][id]`} value={party.id} />
          <PartyFields form={form} index={index} party={party}>
            <Fate form={form} path={`parties.${index}`} />
          </PartyFields>
        </Fieldset>
      ))}
      <Details summary={message('intake.addParties')} state={begun ? 'open' : 'closed'}>
        {fresh.map((index) => (
          <Fieldset key={index} legend={message('intake.party', { number: index + 1 })}>
            <PartyFields form={form} index={index} party={undefined}>
              <Who form={form} path={`parties.${index}`} />
            </PartyFields>
          </Fieldset>
        ))}
      </Details>
    </>
  )
}

interface PartyFieldsProps {
  readonly form: TypedForm
  readonly index: number
  readonly party: Party | undefined
  readonly children: ComponentChildren
}

/** One person behind a paper: by hand, or a known client. */
export function PartyFields({ form, index, party, children }: PartyFieldsProps) {
  const at = (name: string, value: string | null | undefined) => fieldAt(form, `parties.${index}.${name}`, value ?? '')
  const chosen = textAt(form, `parties.${index}.clientId`, party?.client_id ?? '')
  return (
    <div class="ok-grid">
      <TextField {...at('name', party?.name)} class="ok-span-4" label={message('intake.partyName')} />
      <TextField {...at('street', party?.street)} class="ok-span-3" label={message('intake.street')} />
      <TextField {...at('postalCode', party?.postal_code)} class="ok-span-2" label={message('intake.postalCode')} />
      <TextField {...at('locality', party?.locality)} class="ok-span-3" label={message('intake.locality')} />
      <TextField {...at('phone', party?.phone)} class="ok-span-4" label={message('intake.phone')} />
      <TextField {...at('email', party?.email)} class="ok-span-4" label={message('intake.email')} />
      <TextField
        {...at('ade', party?.ade)}
        class="ok-span-4"
        label={message('identifiers.ade')}
        warning={identifierWarning('ade', textAt(form, `parties.${index}.ade`, party?.ade ?? ''))}
        autocomplete="off"
      />
      <div class="ok-span-4">
        <Picker
          {...at('find', '')}
          label={message(party ? 'intake.otherClient' : 'intake.client')}
          src="/clients/suggest"
          chosen={{ name: `parties[${index}][clientId]`, value: chosen }}
        />
      </div>
      {party?.role === 'proxy' && <Scope form={form} path={`parties.${index}`} now={party.proxy_scope ?? ''} />}
      {children}
    </div>
  )
}

interface RowProps {
  readonly form: TypedForm
  readonly path: string
}

function Fate({ form, path }: RowProps) {
  return (
    <Select
      {...fieldAt(form, `${path}.fate`, 'stays')}
      class="ok-span-3"
      label={message('intake.fate')}
      choices={fates.map((value) => ({ value, label: message(`intake.fate.${value}`) }))}
    />
  )
}

function Who({ form, path }: RowProps) {
  return (
    <>
      <Select
        {...fieldAt(form, `${path}.role`, 'proxy')}
        class="ok-span-4"
        label={message('intake.role')}
        choices={partyRoles.map((role) => ({ value: role, label: message(`intake.role.${role}`) }))}
      />
      <Select
        {...fieldAt(form, `${path}.kind`, 'natural')}
        class="ok-span-4"
        label={message('intake.kindOfClient')}
        choices={kinds.map((kind) => ({ value: kind, label: message(`intake.kind.${kind}`) }))}
      />
      <Scope form={form} path={path} now="" />
    </>
  )
}

function Scope({ form, path, now }: RowProps & { readonly now: string }) {
  return (
    <Select
      {...fieldAt(form, `${path}.proxyScope`, now)}
      class="ok-span-4"
      label={message('intake.proxyScope')}
      empty={message('intake.proxyScopeNone')}
      choices={proxyScopes.map((scope) => ({ value: scope, label: message(`intake.scope.${scope}`) }))}
    />
  )
}

/** What came with the paper, row by row; some may be added. */
export function EnclosureCorrections({ found: { enclosures }, form }: RowsProps) {
  const fresh = freshRows.map((row) => enclosures.length + row)
  const begun = fresh.some(
    (index) => textAt(form, `enclosures.${index}.name`) + textAt(form, `enclosures.${index}.pages`),
  )
  return (
    <>
      {enclosures.map((enclosure, index) => (
        <EnclosureFields key={enclosure.id} form={form} index={index} enclosure={enclosure} />
      ))}
      <Details summary={message('intake.addEnclosures')} state={begun ? 'open' : 'closed'}>
        {fresh.map((index) => (
          <EnclosureFields key={index} form={form} index={index} enclosure={undefined} />
        ))}
      </Details>
    </>
  )
}

interface EnclosureProps {
  readonly form: TypedForm
  readonly index: number
  readonly enclosure: Enclosure | undefined
}

function EnclosureFields({ form, index, enclosure }: EnclosureProps) {
  const path = `enclosures.${index}`
  const at = (name: string, value: string | number | null | undefined) =>
    fieldAt(form, `${path}.${name}`, String(value ?? ''))
  const held = enclosure?.returnable === 'yes' && enclosure.returned_on === null
  return (
    <div class="ok-grid">
      {enclosure && <HiddenField name={`enclosures[${index}][id]`} value={enclosure.id} />}
      <TextField
        {...at('name', enclosure?.name)}
        class="ok-span-5"
        label={message('intake.enclosure', { number: index + 1 })}
      />
      <TextField {...at('pages', enclosure?.pages)} class="ok-span-1" label={message('intake.pages')} />
      <Select
        {...at('form', enclosure?.form ?? 'copy')}
        class="ok-span-3"
        label={message('intake.form')}
        choices={enclosureForms.map((value) => ({ value, label: message(`intake.form.${value}`) }))}
      />
      <Select
        {...at('returnable', enclosure?.returnable ?? 'no')}
        class="ok-span-3"
        label={message('intake.returnable')}
        choices={answers.map((value) => ({ value, label: message(`intake.returnable.${value}`) }))}
      />
      {enclosure && <Fate form={form} path={path} />}
      {held && (
        <TextField {...at('whereabouts', '')} class="ok-span-9" label={message('intake.whereabouts')} need="optional" />
      )}
    </div>
  )
}
