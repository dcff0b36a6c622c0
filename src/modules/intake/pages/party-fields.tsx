import { message } from '#messages/index.ts'
import { addressLine, type ClientFacts } from '#modules/clients/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Picker } from '#web/components/picker.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { IntakeScreen } from '../intake-screen.ts'
import { partyNumbers } from '../party-warnings.ts'
import type { ScreenParty } from '../screen-parties.ts'
import { fieldAt, textAt } from '../typed-form.ts'
import { lookupAction } from './intake-addresses.ts'
import { PartyNumbers } from './party-numbers.tsx'

interface PartyProps {
  readonly screen: IntakeScreen
  readonly index: number
}

/** One party: found among known clients, or typed anew in the fields below. */
export function PartyFields({ screen, index }: PartyProps) {
  const party = screen.parties[index] ?? { index, client: null, offers: [] }
  const { form } = screen
  const path = `parties.${index}`
  const text = party.client?.name ?? textAt(form, `${path}.find`)
  return (
    <>
      <div class={index === 0 ? 'ok-span-12' : 'ok-span-8'}>
        {index === 0 && <HiddenField name="parties[0][role]" value={textAt(form, 'parties.0.role', 'applicant')} />}
        <Picker
          {...fieldAt(form, `${path}.find`)}
          value={text}
          label={index === 0 ? message('intake.client') : message('intake.party', { number: index + 1 })}
          src="/clients/suggest"
          first="auto"
          {...(index === 0 && screen.matter && !party.client ? { focus: 'first' as const } : {})}
          chosen={{ name: `parties[${index}][clientId]`, value: party.client?.id }}
          lookup={{ name: 'look', value: `party-${index}`, action: lookupAction }}
        />
      </div>
      {index > 0 && <RoleFields screen={screen} index={index} />}
      <div class="ok-intake__line" data-part={`party-${index}`}>
        <HiddenField name={`parties[${index}][findWas]`} value={text} />
        <Known screen={screen} party={party} />
        <Typed screen={screen} index={index} party={party} />
        {index === 0 && screen.parties.length === 1 && <MoreButton />}
      </div>
    </>
  )
}

function Known({ screen: { form }, party }: { readonly screen: IntakeScreen; readonly party: ScreenParty }) {
  if (party.client) return <p class="ok-intake__note">{clientLine(party.client)}</p>
  if (textAt(form, `parties.${party.index}.find`) === '') return null
  if (party.offers.length === 0) return <p class="ok-intake__note">{message('intake.clientNone')}</p>
  const choices = party.offers.map((client) => ({ value: client.id, label: client.name, hint: clientLine(client) }))
  return <Radios name={`parties[${party.index}][picked]`} label={message('intake.clientOffers')} choices={choices} />
}

/** „ul. Świerkowa 4, 00-001 Przykładowo · PESEL …4821”. */
function clientLine(client: ClientFacts): string {
  return [addressLine(client), client.phone, client.numberHint].filter(Boolean).join(' · ')
}

function Typed({ screen: { form }, index, party }: PartyProps & { readonly party: ScreenParty }) {
  const path = `parties.${index}`
  const started = [...personFields, ...partyNumbers].some((key) => textAt(form, `${path}.${key}`) !== '')
  const searched = textAt(form, `${path}.find`) !== '' && party.offers.length === 0
  const kinds = ['natural', 'organisation'] as const
  return (
    <Details
      summary={message(party.client ? 'intake.snapshot' : 'intake.newClient')}
      state={started || (searched && !party.client) ? 'open' : 'closed'}
    >
      <div class="ok-grid">
        <Select
          {...fieldAt(form, `${path}.kind`, party.client?.kind ?? 'natural')}
          class="ok-span-2"
          label={message('intake.kindOfClient')}
          choices={kinds.map((kind) => ({ value: kind, label: message(`intake.kind.${kind}`) }))}
        />
        <Text form={form} path={path} name="surname" span={4} />
        <Text form={form} path={path} name="givenNames" span={3} />
        <Text form={form} path={path} name="organisation" span={3} />
        <Text form={form} path={path} name="street" span={4} />
        <Text form={form} path={path} name="postalCode" span={2} />
        <Text form={form} path={path} name="locality" span={3} />
        <Text form={form} path={path} name="phone" span={3} />
        <PartyNumbers form={form} index={index} of={party.client ? 'known' : 'new'} />
      </div>
    </Details>
  )
}

const personFields = ['surname', 'givenNames', 'organisation', 'street', 'postalCode', 'locality', 'phone'] as const
type PersonField = (typeof personFields)[number]

interface TextProps {
  readonly form: IntakeScreen['form']
  readonly path: string
  readonly name: PersonField
  readonly span: 2 | 3 | 4
}

function Text({ form, path, name, span }: TextProps) {
  return (
    <TextField
      {...fieldAt(form, `${path}.${name}`)}
      class={`ok-span-${span}`}
      label={message(`intake.${name}`)}
      autocomplete="off"
    />
  )
}

const roles = ['proxy', 'applicant', 'representative', 'bringer'] as const
const scopes = ['full', 'service', 'collection'] as const

function RoleFields({ screen: { form }, index }: PartyProps) {
  return (
    <div class="ok-span-4 ok-intake__pair">
      <Select
        {...fieldAt(form, `parties.${index}.role`, 'proxy')}
        label={message('intake.role')}
        choices={roles.map((role) => ({ value: role, label: message(`intake.role.${role}`) }))}
      />
      <Select
        {...fieldAt(form, `parties.${index}.proxyScope`)}
        label={message('intake.proxyScope')}
        empty={message('intake.proxyScopeNone')}
        choices={scopes.map((scope) => ({ value: scope, label: message(`intake.scope.${scope}`) }))}
      />
    </div>
  )
}

function MoreButton() {
  return (
    <Button kind="link" name="look" value="more-parties" action={lookupAction}>
      {message('intake.moreParties')}
    </Button>
  )
}

/** Proxies, further applicants, who brought it: a row each, one more by a button that also works without scripts. */
export function MoreParties({ screen }: { readonly screen: IntakeScreen }) {
  return (
    <div data-part="parties">
      {screen.parties.slice(1).map(({ index }) => (
        <div key={index} class="ok-grid">
          <PartyFields screen={screen} index={index} />
        </div>
      ))}
      {screen.parties.length > 1 && <MoreButton />}
    </div>
  )
}
