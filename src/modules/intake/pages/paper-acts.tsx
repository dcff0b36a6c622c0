import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { ReasonForm } from '#web/components/reason-form.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { fieldOf, typed } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { IntakePanelData } from '../intake-panel.tsx'
import { ChannelPart } from './channel-part.tsx'
import { repeatHref } from './intake-addresses.ts'
import { ProtocolPart } from './protocol-form.tsx'

export interface PaperActsProps {
  readonly data: IntakePanelData
  readonly context: StaffContext
  readonly paper: PaperFacts
}

/** What the window may do to a registered paper. */
export function PaperActs(props: PaperActsProps) {
  const { data, context, paper } = props
  const { may } = data
  return (
    <section aria-labelledby="intake-panel">
      {data.arrival === 'just-registered' && <JustRegistered {...props} />}
      <h2 class="govuk-heading-m" id="intake-panel">
        {message('intake.panel')}
      </h2>
      <ChannelPart {...props} />
      {data.doubts.map(({ text }) => (
        <WarningText key={text}>{text}</WarningText>
      ))}
      {data.missingRegister && may.includes('intake.enter-further-register') && <Further {...props} />}
      {paper.channel === 'oral' && may.includes('intake.draw-protocol') && <ProtocolPart {...props} />}
      <div class="ok-acts">
        {may.includes('intake.issue-confirmation') && (
          <Form action={`/papers/${paper.id}/confirmation`} csrf={context.frame.csrf} requestId={context.newKey()}>
            <Button kind="secondary" {...(printsFirst(props) ? { keys: 'F9' } : {})}>
              {message('intake.confirm')}
            </Button>
          </Form>
        )}
        {may.includes('intake.correct-paper') && (
          <ButtonLink kind="secondary" href={`/papers/${paper.id}/correct`}>
            {message('intake.correct')}
          </ButtonLink>
        )}
        {data.dead.length > 0 && may.includes('intake.name-heirs') && (
          <ButtonLink kind="secondary" href={`/papers/${paper.id}/heirs`}>
            {message('intake.heirs')}
          </ButtonLink>
        )}
        {data.envelope === 'may-hold-more' && data.arrival === 'earlier' && (
          <ButtonLink kind="secondary" href={repeatHref(paper.id, 'envelope')}>
            {message('intake.envelopeNext')}
          </ButtonLink>
        )}
      </div>
      {may.includes('intake.link-papers') && <LinkForm {...props} />}
      {may.includes('intake.annul-entry') && <AnnulForm {...props} />}
    </section>
  )
}

/** F9 prints for the client: what is printed already; the receipt while items are checked; else the confirmation. */
function printsFirst({ data, paper }: PaperActsProps): boolean {
  return data.forClient === 0 && paper.state !== 'checking'
}

function JustRegistered({ data, paper }: PaperActsProps) {
  return (
    <NotificationPanel
      title={message('intake.registered')}
      number={<RegisterNumber number={paper.number} year={paper.year} size="loud" />}
    >
      <p>
        <a href="/intake/new" class="govuk-link" autofocus>
          {message('intake.registeredNext')}
        </a>
      </p>
      {data.envelope === 'may-hold-more' && (
        <p>
          <a href={repeatHref(paper.id, 'envelope')} class="govuk-link">
            {message('intake.envelopeNext')}
          </a>
        </p>
      )}
    </NotificationPanel>
  )
}

function Further({ data, context, paper }: PaperActsProps) {
  return (
    <Form action={`/papers/${paper.id}/further-register`} csrf={context.frame.csrf} requestId={context.newKey()}>
      <p class="ok-alert">{message('intake.further', { register: data.missingRegister ?? '' })}</p>
      <Button>{message('intake.enterFurther')}</Button>
    </Form>
  )
}

function LinkForm({ context, paper }: PaperActsProps) {
  const action = `/papers/${paper.id}/links`
  const { flash } = context
  const here = flash.action === action
  return (
    <Details summary={message('intake.link')} state={here ? 'open' : 'closed'}>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <TextField
          name="related"
          label={message('intake.linkNumber')}
          value={typed(flash, action, 'related')}
          error={here ? flash.errors.related : undefined}
          width={10}
          autocomplete="off"
        />
        <Select
          name="relation"
          label={message('intake.relation')}
          value={typed(flash, action, 'relation', 'supplement')}
          choices={(['supplement', 'duplicate', 'envelope'] as const).map((value) => ({
            value,
            label: message(`intake.relation.${value}`),
          }))}
        />
        <Button kind="secondary">{message('intake.link')}</Button>
      </Form>
    </Details>
  )
}

function AnnulForm({ context, paper }: PaperActsProps) {
  const action = `/papers/${paper.id}/annulment`
  return (
    <ReasonForm
      action={action}
      context={context}
      summary={message('intake.annul')}
      before={<p>{message('intake.annulNote')}</p>}
      name="reason"
      label={message('intake.reason')}
      after={
        <TextField
          {...fieldOf(context.flash, action)('replacedBy')}
          label={message('intake.replacedBy')}
          need="optional"
          width={10}
          autocomplete="off"
        />
      }
      submit={message('intake.annul')}
      kind="danger"
      maxLength={500}
    />
  )
}
