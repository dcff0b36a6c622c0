import { CHANNEL_DECISIONS } from '#domain/proceedings/channel.ts'
import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { LookButton } from '#modules/documents/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import { typed } from '#web/flash.ts'
import type { ChannelDecisionFact } from '../intake-panel.tsx'
import type { PaperActsProps } from './paper-acts.tsx'

/** The way of filing: why it is doubtful, what was decided, and the form of whoever decides (art. 63 § 1 KPA). */
export function ChannelPart(props: PaperActsProps) {
  const { data, paper } = props
  if (!data.way && data.channelDecisions.length === 0) return null
  const cameBy = message(`files.channel.${paper.channel}` as MessageKey)
  return (
    <section aria-labelledby="intake-channel">
      <h3 class="govuk-heading-s" id="intake-channel">
        {message('intake.channelTitle')}
      </h3>
      {data.way && (
        <WarningText>
          {message(`intake.channelWaits.${data.way.effect}`, { cameBy, basis: data.way.basis })}
        </WarningText>
      )}
      {data.channelDecisions.map((one) => (
        <Decided one={one} />
      ))}
      {data.may.includes('intake.decide-channel') && <Decide {...props} />}
    </section>
  )
}

function Decided({ one }: { readonly one: ChannelDecisionFact }) {
  const { decision, filedOn, grounds, on, who, derivation } = one
  const day = filedOn ? longDate(filedOn) : ''
  return (
    <>
      <p class="govuk-body">
        {message(`intake.channelDecided.${decision}`, { day, on: longDate(on), who })} {grounds}
      </p>
      {derivation.length > 0 && <WhyThisDate steps={derivation} />}
    </>
  )
}

function Decide({ data, context, paper }: PaperActsProps) {
  const action = `/papers/${paper.id}/channel`
  const { flash } = context
  const error = (name: string) => (flash.action === action ? flash.errors[name] : undefined)
  const open = CHANNEL_DECISIONS.filter((one) => offered(one, data.way?.effect))
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="version" value={paper.version} />
      <Radios
        name="channelDecision"
        label={message('intake.channelDecision')}
        value={typed(flash, action, 'channelDecision')}
        error={error('channelDecision')}
        choices={open.map((value) => ({ value, label: message(`intake.channelDecision.${value}`) }))}
      />
      <DateField
        name="channelConfirmedOn"
        label={message('intake.channelConfirmedOn')}
        hint={message('intake.channelConfirmedOnHint')}
        need="optional"
        value={typed(flash, action, 'channelConfirmedOn')}
        error={error('channelConfirmedOn')}
      />
      <TextArea
        name="channelGrounds"
        label={message('intake.channelGrounds')}
        value={typed(flash, action, 'channelGrounds')}
        error={error('channelGrounds')}
        rows={3}
        maxLength={2000}
      />
      <LookButton action={action} title={message('intake.channelTitle')} />
    </Form>
  )
}

/** The rule refuses the others with their reason; here they are only not offered. */
function offered(decision: (typeof CHANNEL_DECISIONS)[number], effect: string | undefined): boolean {
  if (decision === 'accept') return effect !== 'left-unexamined'
  if (decision === 'confirmed') return true
  return effect !== 'effective' && effect !== 'defect'
}
