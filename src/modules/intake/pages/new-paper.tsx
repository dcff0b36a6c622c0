import { Fragment } from 'preact'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import type { KeyBinding } from '#web/components/key-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { fieldAt, textAt } from '../typed-form.ts'
import { ArrivalDetails } from './arrival-fields.tsx'
import { ChecklistFields } from './checklist-fields.tsx'
import { DeliveryFields } from './delivery-fields.tsx'
import { EnclosureFields } from './enclosure-fields.tsx'
import { lookupAction, parkAction, repeatHref } from './intake-addresses.ts'
import { IntakeRail } from './intake-rail.tsx'
import { MatterFields } from './matter-fields.tsx'
import { MoreParties, PartyFields } from './party-fields.tsx'

/** The whole intake of one paper on one screen. */
export function newPaperPage(screen: IntakeScreen, context: StaffContext) {
  const { frame, flash, newKey } = context
  const repeat = screen.desk.recent[0]
  return (
    <ClerkPage
      frame={frame}
      title={message('intake.page')}
      heading="hidden"
      rail={<IntakeRail screen={screen} context={context} />}
      keys={[
        ...(repeat ? [{ key: 'F3', text: message('intake.keys.repeat'), href: repeatHref(repeat.id, 'matter') }] : []),
        { key: 'F4', text: message('intake.keys.duplicates'), href: '#duplicates' },
        { key: 'Ctrl+Enter', text: message('intake.keys.register') },
        { key: 'Esc Esc', text: message('intake.keys.park'), help: message('intake.keys.parkHelp') },
        ...printKeys(repeat),
      ]}
    >
      <ErrorSummary errors={flash.errors} />
      {flash.notice && !textAt(screen.form, 'formKey') && <NotificationPanel title={flash.notice} />}
      <okienko-refresh src={lookupAction}>
        <Form
          id="intake"
          class="ok-intake"
          action="/papers"
          csrf={frame.csrf}
          requestId={newKey()}
          draft={parkAction}
          drawn={isBlank(screen) ? 'blank' : 'filled'}
          enter="next"
        >
          <Carried screen={screen} newKey={newKey} />
          <SameEnvelope screen={screen} />
          <div class="ok-grid">
            <MatterFields screen={screen} />
            <PartyFields screen={screen} index={0} />
            <MoreParties screen={screen} />
            <ChecklistFields screen={screen} />
            <EnclosureFields screen={screen} />
            <DeliveryFields screen={screen} />
            <TitleField screen={screen} />
            <Buttons />
          </div>
          <ArrivalDetails screen={screen} />
        </Form>
      </okienko-refresh>
    </ClerkPage>
  )
}

/** Nothing stands in the form but what every new one starts with. */
const isBlank = ({ form }: IntakeScreen) => Object.keys(form.values).length === 0

/** F9 prints for the client who was served a moment ago; without a printed paper it leads to where one is made. */
function printKeys(last: IntakeScreen['desk']['recent'][number] | undefined): KeyBinding[] {
  if (!last) return []
  const href = last.documentId ? `/documents/${last.documentId}.pdf` : `/papers/${last.id}?registered=1`
  return [{ key: 'F9', text: message('intake.keys.print'), help: message('intake.keys.printHelp'), href }]
}

/** Which papers of the same envelope stand in the register already; what they share is filled in. */
function SameEnvelope({ screen: { envelope } }: { readonly screen: IntakeScreen }) {
  if (envelope.length === 0) return null
  return (
    <p class="govuk-inset-text" data-part="envelope">
      {message('intake.envelopeWith')}{' '}
      {envelope.map(({ id, ...paper }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <a href={`/papers/${id}`}>
            <RegisterNumber {...paper} size="inline" />
          </a>
        </Fragment>
      ))}
      . {message('intake.envelopeHint')}
    </p>
  )
}

/** The texts that name this form among those put aside. */
const namedBy = 'parties.0.find parties.0.surname parties.0.organisation matterText title'

/** What the form carries without showing: which filling it is, its visit, and how it stood when it was drawn. */
function Carried({ screen, newKey }: { readonly screen: IntakeScreen } & Pick<StaffContext, 'newKey'>) {
  return (
    <div data-part="carried">
      <HiddenField name="formKey" value={textAt(screen.form, 'formKey') || newKey()} />
      <HiddenField name="draftLabelFrom" value={namedBy} />
      <HiddenField name="visitId" value={screen.desk.visit?.id ?? ''} />
      <HiddenField name="envelopeOf" value={textAt(screen.form, 'envelopeOf')} />
      <HiddenField name="clientList" value={textAt(screen.form, 'clientList')} />
      <HiddenField name="titleWas" value={screen.proposedTitle} />
    </div>
  )
}

function TitleField({ screen }: { readonly screen: IntakeScreen }) {
  return (
    <div class="ok-span-6" data-part="title">
      <TextField
        {...fieldAt(screen.form, 'title')}
        value={screen.title}
        label={message('intake.title')}
        maxLength={300}
        autocomplete="off"
      />
    </div>
  )
}

function Buttons() {
  return (
    <div class="ok-intake__buttons">
      <Button keys="Ctrl+Enter">{message('intake.register')}</Button>
      <Button kind="secondary" name="parked" value="yes" action={parkAction} keys="Esc Esc">
        {message('intake.park')}
      </Button>
      <a class="govuk-link" href="/intake/new">
        {message('intake.startAgain')}
      </a>
    </div>
  )
}
