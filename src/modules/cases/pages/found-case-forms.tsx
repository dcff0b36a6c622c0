import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { typed } from '#web/flash.ts'
import type { FoundFormsProps } from '../case-panel.tsx'
import { OfficerSelect } from './officer-select.tsx'

/** Founding a case for a paper, or putting the paper to one; a duplicate of a paper with a case can only be joined. */
export function FoundCaseForms(props: FoundFormsProps) {
  const { duplicateSigns } = props.data
  return (
    <section aria-labelledby="case">
      <h2 class="govuk-heading-m" id="case">
        {message('cases.panel')}
      </h2>
      {duplicateSigns.length > 0 ? (
        <>
          <WarningText>{message('cases.duplicateOf', { signs: duplicateSigns.join(', ') })}</WarningText>
          <JoinForm {...props} />
        </>
      ) : (
        <>
          <FoundForm {...props} />
          <Details summary={message('cases.join.open')}>
            <JoinForm {...props} />
          </Details>
        </>
      )}
    </section>
  )
}

function FoundForm({ data, context, paper }: FoundFormsProps) {
  const action = `/papers/${paper.id}/case`
  const { flash } = context
  const errors = flash.action === action ? flash.errors : {}
  const { proposal } = data
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <TextField
        name="title"
        label={message('cases.title')}
        value={typed(flash, action, 'title', paper.title)}
        error={errors.title}
        maxLength={300}
      />
      <TextField
        name="jrwaClass"
        label={message('cases.jrwaClass')}
        hint={
          proposal?.classTitle
            ? message('cases.jrwaProposed', { jrwaClass: proposal.jrwaClass ?? '', title: proposal.classTitle })
            : message('cases.jrwaHint')
        }
        value={typed(flash, action, 'jrwaClass', proposal?.jrwaClass ?? '')}
        error={errors.jrwaClass}
        width={10}
        inputMode="numeric"
        autocomplete="off"
      />
      <OfficerSelect
        officers={data.officers}
        value={typed(flash, action, 'officerId', '')}
        error={errors.officerId}
        need="optional"
      />
      <TextField
        name="group"
        label={message('cases.group')}
        hint={message('cases.groupHint')}
        need="optional"
        value={typed(flash, action, 'group', '')}
        error={errors.group}
        width={5}
        inputMode="numeric"
        autocomplete="off"
      />
      <Button>{message('cases.found')}</Button>
    </Form>
  )
}

function JoinForm({ data, context, paper }: FoundFormsProps) {
  const action = `/papers/${paper.id}/joining`
  const { flash } = context
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <TextField
        name="sign"
        label={message('cases.join.sign')}
        hint={message('cases.join.hint')}
        value={typed(flash, action, 'sign', data.duplicateSigns[0] ?? '')}
        error={flash.action === action ? flash.errors.sign : undefined}
        width={20}
        autocomplete="off"
      />
      <Button kind="secondary">{message('cases.join.submit')}</Button>
    </Form>
  )
}
