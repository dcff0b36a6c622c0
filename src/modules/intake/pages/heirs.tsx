import { SUCCESSORS } from '#domain/proceedings/succession.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Fieldset } from '#web/components/fieldset.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { HeirsData } from '../heirs.query.ts'
import { fieldAt, type TypedForm } from '../typed-form.ts'
import { PartyFields } from './correct-rows.tsx'

/** So many successors are named at once; more come with the form opened again. */
const rows = [0, 1, 2]
const kinds = ['natural', 'organisation'] as const

/** Who enters in the place of a party that died (art. 30 § 4–5 KPA). */
export function heirsPage({ paper, dead, today }: HeirsData, context: StaffContext) {
  const { flash, frame } = context
  const action = `/papers/${paper.id}/heirs`
  const form: TypedForm = { values: flash.action === action ? flash.values : {}, errors: flash.errors }
  const field = fieldOf(flash, action)
  return (
    <ClerkPage
      frame={frame}
      title={message('intake.heirsPage', { number: paper.number, year: paper.year })}
      keys={[{ key: 'Ctrl+Enter', text: message('intake.heirsSave') }]}
    >
      <ErrorSummary errors={flash.errors} />
      <p class="govuk-body">{message(dead.length === 0 ? 'intake.heirsNobodyDied' : 'intake.heirsNote')}</p>
      {dead.length > 0 && (
        <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
          <HiddenField name="version" value={paper.version} />
          <Dead dead={dead} field={field} />
          <Radios
            {...field('successorKind', 'heir')}
            label={message('intake.successorKind')}
            choices={SUCCESSORS.map((value) => ({ value, label: message(`intake.successor.${value}`) }))}
          />
          <DateField {...field('heirsSince', today)} label={message('intake.heirsSince')} />
          <TextField
            {...field('heirsProof')}
            label={message('intake.heirsProof')}
            hint={message('intake.heirsProofHint')}
            maxLength={500}
            autocomplete="off"
          />
          {rows.map((index) => (
            <Heir key={index} index={index} form={form} />
          ))}
          <Button keys="Ctrl+Enter">{message('intake.heirsSave')}</Button>
        </Form>
      )}
      <p>
        <a class="govuk-link" href={`/papers/${paper.id}`}>
          {message('intake.backToPaper')}
        </a>
      </p>
    </ClerkPage>
  )
}

function Dead({ dead, field }: Pick<HeirsData, 'dead'> & { readonly field: ReturnType<typeof fieldOf> }) {
  const [only, ...others] = dead
  const named = (party: HeirsData['dead'][number]) =>
    party.successors.length === 0
      ? party.name
      : message('intake.heirsAlready', { name: party.name, successors: party.successors.join(', ') })
  if (only && others.length === 0)
    return (
      <p class="govuk-body">
        <HiddenField name="heirsOf" value={only.id} />
        {message('intake.heirsOf')}: <strong>{named(only)}</strong>
      </p>
    )
  const choices = dead.map((party) => ({ value: party.id, label: named(party) }))
  return <Select {...field('heirsOf')} label={message('intake.heirsOf')} choices={choices} />
}

function Heir({ index, form }: { readonly index: number; readonly form: TypedForm }) {
  return (
    <Fieldset legend={message('intake.heir', { number: index + 1 })}>
      <HiddenField name={`parties[${index}][role]`} value="applicant" />
      <PartyFields form={form} index={index} party={undefined}>
        <Select
          {...fieldAt(form, `parties.${index}.kind`, 'natural')}
          class="ok-span-4"
          label={message('intake.kindOfClient')}
          choices={kinds.map((kind) => ({ value: kind, label: message(`intake.kind.${kind}`) }))}
        />
      </PartyFields>
    </Fieldset>
  )
}
