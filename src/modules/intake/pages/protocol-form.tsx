import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf, typed } from '#web/flash.ts'
import type { PaperActsProps } from './paper-acts.tsx'

const ways = ['signs', 'cannot-sign', 'refuses'] as const

/** The protocol of an oral application: read back, then drawn and signed by both. */
export function ProtocolPart(props: PaperActsProps) {
  const { data, context, paper } = props
  const here = context.flash.action === `/papers/${paper.id}/protocol`
  return (
    <>
      {data.protocols > 0 && <p>{message('intake.protocolDrawn')}</p>}
      <Details summary={message('intake.protocol')} state={data.protocols === 0 || here ? 'open' : 'closed'}>
        <p>{message('intake.protocolNote')}</p>
        <blockquote class="ok-prewrap">{paper.text}</blockquote>
        <ProtocolForm {...props} />
      </Details>
    </>
  )
}

function ProtocolForm({ context, paper }: PaperActsProps) {
  const action = `/papers/${paper.id}/protocol`
  const { flash } = context
  const field = fieldOf(flash, action)
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <Checkboxes
        name="readBack"
        label={<span class="govuk-visually-hidden">{message('intake.readBackLegend')}</span>}
        choices={[{ value: 'yes', label: message('intake.readBack') }]}
        values={typed(flash, action, 'readBack') === 'yes' ? ['yes'] : []}
      />
      <Radios
        {...field('signing', 'signs')}
        label={message('intake.signing')}
        arrangement="row"
        choices={ways.map((value) => ({ value, label: message(`intake.signing.${value}`) }))}
      />
      <div class="ok-grid">
        <TextField {...field('signer')} class="ok-span-6" need="optional" label={message('intake.signer')} />
        <TextField
          {...field('signingReason')}
          class="ok-span-6"
          need="optional"
          label={message('intake.signingReason')}
        />
        <TextField {...field('startedAt')} class="ok-span-3" need="optional" label={message('intake.startedAt')} />
        <TextField {...field('remarks')} class="ok-span-9" need="optional" label={message('intake.protocolRemarks')} />
        <TextArea {...field('others')} class="ok-span-6" need="optional" label={message('intake.present')} rows={2} />
        <TextArea
          {...field('corrections')}
          class="ok-span-6"
          need="optional"
          label={message('intake.corrections')}
          rows={2}
        />
      </div>
      <Button>{message('intake.draw')}</Button>
    </Form>
  )
}
