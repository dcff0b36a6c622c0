import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { FoundList } from '../find-list.ts'

/** Where the code of a client's checklist is typed; a code that opens nothing comes back with what is wrong. */
export function listCodePage(found: FoundList, { frame }: StaffContext) {
  const error = found.kind === 'found' || found.kind === 'empty' ? undefined : message(`intake.list.${found.kind}`)
  return (
    <ClerkPage frame={frame} title={message('intake.list.title')}>
      <ErrorSummary errors={error === undefined ? undefined : { listCode: error }} />
      <form method="post" action="/intake/checklist" class="ok-form">
        <TextField
          name="listCode"
          label={message('intake.list.code')}
          hint={message('intake.list.hint')}
          error={error}
          value={found.kind === 'found' ? '' : found.typed}
          width={20}
          maxLength={200}
          autocomplete="off"
          focus="first"
        />
        <Button>{message('intake.list.open')}</Button>
      </form>
      <p>
        <a href="/intake/new">{message('intake.list.without')}</a>
      </p>
    </ClerkPage>
  )
}
