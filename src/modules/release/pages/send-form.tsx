import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import { DocumentFields, type DocumentKind } from './document-fields.tsx'
import type { PaperReleaseProps } from './paper-release.tsx'

/** The unit's form: the finished document goes to the service office. */
export function SendForm({ data, context, paper }: PaperReleaseProps) {
  const action = `/cases/${paper.caseId}/results`
  const { flash } = context
  const errors = flash.action === action ? flash.errors : {}
  const kept = (name: string, otherwise = '') => typed(flash, action, name, otherwise)
  const applicants = data.parties.filter((party) => party.role === 'applicant')
  const proposed = (data.case?.outcome ?? 'other') as DocumentKind
  return (
    <Details
      summary={message('release.panel.send')}
      state={data.results.length === 0 || flash.action === action ? 'open' : 'closed'}
    >
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="back" value={`/papers/${paper.id}`} />
        <DocumentFields action={action} flash={flash} kindName="kind" proposed={proposed} matter={paper.title} />
        <DateField
          name="signedOn"
          label={message('release.signedOn')}
          error={errors.signedOn}
          value={kept('signedOn', data.case?.settledOn ?? data.today)}
        />
        <TextField
          name="signedBy"
          label={message('release.signedBy')}
          error={errors.signedBy}
          value={kept('signedBy', context.actor.name)}
          width={30}
          maxLength={120}
          autocomplete="off"
        />
        {applicants.length > 1 && (
          <Select
            name="namedId"
            label={message('release.named')}
            empty={message('release.named.none')}
            value={kept('namedId')}
            choices={applicants.map((party) => ({ value: party.id, label: party.name }))}
          />
        )}
        <Select
          name="windowId"
          label={message('release.window')}
          empty={message('release.window.any')}
          value={kept('windowId', data.proposedWindow ?? '')}
          choices={data.windows.map((window) => ({ value: window.id, label: window.name }))}
        />
        <Button>{message('release.panel.send')}</Button>
      </Form>
    </Details>
  )
}
