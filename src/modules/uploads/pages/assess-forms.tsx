import { assessable, uploadRefusals } from '#domain/completeness/upload.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { UploadLine } from '../panel.tsx'
import type { UploadsPanelProps } from './uploads-panel.tsx'

type Props = UploadsPanelProps & { waiting: readonly UploadLine[] }

/** The two answers to a file that waits: it is what was asked for, or it is not. */
export function AssessForms(props: Props) {
  const acceptable = props.waiting.filter((one) => assessable(one, 'accept').ok)
  return (
    <>
      {acceptable.length > 0 && <Acceptance {...props} waiting={acceptable} />}
      <Refusal {...props} />
    </>
  )
}

function Acceptance({ context, paper, waiting }: Props) {
  const action = `/papers/${paper.id}/uploads/acceptance`
  const field = fieldOf(context.flash, action)
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="version" value={paper.version} />
      <Which {...field('uploadId')} label={message('uploads.which')} waiting={waiting} />
      <TextField
        {...field('uploadAcceptedNote')}
        label={message('uploads.acceptanceNote')}
        hint={message('uploads.noteHint')}
        need="optional"
        maxLength={500}
      />
      <Button>{message('uploads.accept')}</Button>
    </Form>
  )
}

function Refusal({ context, paper, waiting }: Props) {
  const action = `/papers/${paper.id}/uploads/refusal`
  const field = fieldOf(context.flash, action)
  return (
    <Details summary={message('uploads.refuse')} state={context.flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="version" value={paper.version} />
        <Which {...field('refusedUploadId')} label={message('uploads.whichNot')} waiting={waiting} />
        <Select
          {...field('uploadRefusal')}
          label={message('uploads.refusalWhy')}
          hint={message('uploads.refusalHint')}
          empty={message('uploads.refusalEmpty')}
          choices={uploadRefusals.map((value) => ({ value, label: message(`uploads.refusal.${value}`) }))}
        />
        <TextField
          {...field('uploadRefusedNote')}
          label={message('uploads.refusalNote')}
          hint={message('uploads.noteHint')}
          need="optional"
          maxLength={500}
        />
        <Button kind="secondary">{message('uploads.refuseSubmit')}</Button>
      </Form>
    </Details>
  )
}

type WhichProps = Pick<Props, 'waiting'> & { name: string; label: string; value?: string; error?: string | undefined }

/** The choice among files that wait; no question where there is one. */
function Which({ name, label, value, error, waiting }: WhichProps) {
  const [only, ...more] = waiting
  if (only && more.length === 0) return <HiddenField name={name} value={only.id} />
  return (
    <Radios
      name={name}
      label={label}
      value={value}
      error={error}
      choices={waiting.map((one) => ({ value: one.id, label: `${one.item}: ${one.name}` }))}
    />
  )
}
