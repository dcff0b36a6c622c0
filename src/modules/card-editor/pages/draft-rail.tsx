import { mayTry } from '#domain/people/can.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { RailFacts } from '#web/components/rail-facts.tsx'
import { Tag } from '#web/components/tag.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { Timeline } from '#web/components/timeline.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { DraftData, DraftStep } from '../draft.query.ts'
import { draftPath } from './card-fields.ts'
import { ReleaseForm } from './release-form.tsx'

type RailProps = { readonly data: DraftData; readonly positions: readonly string[]; readonly context: StaffContext }

/** Where the draft stands, what this person may do with it now, and what became of it so far. */
export function DraftRail({ data, positions, context }: RailProps) {
  const { live, released, review } = data
  const facts = [
    { key: message('cardEditor.state'), value: <Tag>{message(`cardEditor.state.${data.state}`)}</Tag> },
    { key: message('cardEditor.revision'), value: String(data.revision) },
    ...(live ? [{ key: message('cardEditor.live'), value: <EditionLink edition={live} /> }] : []),
    ...(released ? [{ key: message('cardEditor.released'), value: <EditionLink edition={released} /> }] : []),
    {
      key: message('cardEditor.toMend'),
      value: message('cardEditor.remarks', { errors: review.errors.length, questions: review.questions.length }),
    },
  ]
  return (
    <>
      <RailFacts title={message('cardEditor.draft')} rows={facts} />
      <p class="govuk-body">
        <a class="govuk-link" href={`${draftPath(data.draftId)}/preview`}>
          {message('cardEditor.preview')}
        </a>
      </p>
      <AuthorActs data={data} context={context} />
      <ApproverActs data={data} positions={positions} context={context} />
      <section>
        <h2 class="govuk-heading-s">{message('cardEditor.history')}</h2>
        <Timeline label={message('cardEditor.history')} entries={data.steps.map(entryOf)} />
      </section>
    </>
  )
}

function EditionLink({ edition }: { edition: { symbol: string; edition: number; validFrom: string } }) {
  const { symbol, edition: no, validFrom } = edition
  return (
    <a class="govuk-link" href={`/uslugi/${encodeURIComponent(symbol)}?edition=${no}`}>
      {message('cardEditor.editionFrom', { symbol, edition: no, from: longDate(validFrom) })}
    </a>
  )
}

const entryOf = ({ step, by, at, remarks, revision }: DraftStep, place: number) => ({
  id: String(place),
  title: message(`cardEditor.step.${step}`, { revision: revision ?? 0 }),
  by,
  at,
  ...(remarks && { body: <p class="govuk-body ok-prewrap">{remarks}</p> }),
})

function AuthorActs({ data, context }: Omit<RailProps, 'positions'>) {
  const { actor, frame, newKey } = context
  const at = draftPath(data.draftId)
  const form = { csrf: frame.csrf }
  const open = data.state !== 'released' && data.state !== 'dropped'
  return (
    <>
      {data.state === 'writing' && mayTry(actor, 'card-editor.submit-draft') && (
        <Form {...form} action={`${at}/submission`} requestId={newKey()}>
          <Button>{message('cardEditor.submit')}</Button>
        </Form>
      )}
      {open && mayTry(actor, 'card-editor.drop-draft') && (
        <Form {...form} action={`${at}/drop`} requestId={newKey()}>
          <Button kind="link">{message('cardEditor.drop')}</Button>
        </Form>
      )}
    </>
  )
}

/** Whoever wrote the draft, or approved its merits, sees why the button is not there. */
function ApproverActs({ data, positions, context }: RailProps) {
  const { actor } = context
  const merits = data.state === 'awaiting-merits' && mayTry(actor, 'card-editor.approve-merits')
  const release = data.state === 'awaiting-release' && mayTry(actor, 'card-editor.approve-release')
  if (!merits && !release) return null
  const wrote = data.writers.includes(actor.staffId)
  if (wrote || (release && data.meritsBy === actor.staffId))
    return (
      <p class="govuk-body">{message(wrote ? 'refusals.approver-wrote-draft' : 'refusals.approver-approved-merits')}</p>
    )
  return (
    <>
      {merits ? <MeritsForm data={data} context={context} /> : <ReleaseForm {...{ data, positions, context }} />}
      <ReturnForm data={data} context={context} />
    </>
  )
}

function MeritsForm({ data, context }: Omit<RailProps, 'positions'>) {
  return (
    <Form action={`${draftPath(data.draftId)}/merits`} csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="seen" value={data.digest} />
      <Button>{message('cardEditor.approveMerits')}</Button>
    </Form>
  )
}

function ReturnForm({ data, context }: Omit<RailProps, 'positions'>) {
  const action = `${draftPath(data.draftId)}/return`
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <TextArea {...fieldOf(context.flash, action)('remarks')} label={message('cardEditor.remarksField')} rows={3} />
      <Button kind="secondary">{message('cardEditor.return')}</Button>
    </Form>
  )
}
