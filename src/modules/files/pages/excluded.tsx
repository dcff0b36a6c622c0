import { can } from '#domain/people/can.ts'
import { URGENT_INTERESTS } from '#domain/proceedings/exclusion-of-official.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import { type Exclusion, ownExclusion, urgencyStands } from '../exclusions.ts'

type Props = {
  readonly exclusions: readonly Exclusion[]
  readonly context: StaffContext
  /** The case, where the page is its own: an act that cannot wait is stated there. */
  readonly ofCase: { id: string; unitId: string; state: string } | null
}

/** Says to whoever was excluded why there is nothing to do here and who acts instead (art. 24 KPA). */
export function Excluded({ exclusions, context, ofCase }: Props) {
  const own = ownExclusion(exclusions, context)
  if (!own) return null
  const { basis, replacement } = own
  if (urgencyStands(own, context) === 'stands')
    return <WarningText>{message('files.excluded.urgent', { basis, replacement })}</WarningText>
  const may =
    ofCase !== null &&
    ofCase.state !== 'closed' &&
    can(context.actor, 'proceedings.declare-urgency', { unitIds: [ofCase.unitId] })
  return (
    <>
      <WarningText>{message('files.excluded', { basis, replacement })}</WarningText>
      {may && <UrgencyForm caseId={ofCase.id} context={context} />}
    </>
  )
}

function UrgencyForm({ caseId, context }: { readonly caseId: string; readonly context: StaffContext }) {
  const action = `/cases/${caseId}/urgency`
  const field = fieldOf(context.flash, action)
  return (
    <Details summary={message('files.urgency.title')} state={context.flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <p class="govuk-body">{message('files.urgency.hint')}</p>
        <Radios
          {...field('urgentInterest')}
          label={message('files.urgency.interest')}
          choices={URGENT_INTERESTS.map((value) => ({ value, label: message(`files.urgency.interest.${value}`) }))}
        />
        <TextArea {...field('urgentReason')} label={message('files.urgency.reason')} />
        <Button kind="secondary">{message('files.urgency.submit')}</Button>
      </Form>
    </Details>
  )
}
