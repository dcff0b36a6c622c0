import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import type { Subscription } from '../subscriptions-store.ts'

type Props = { state: Subscription['state'] | 'unknown'; token: string; context: PublicContext }

/** Where the link of a letter leads: confirm, end, or hear that it is over. */
export function noticesPage({ state, token, context }: Props) {
  const { language } = context.frame.preferences
  const title = message(`status.notices.page.${state}`, undefined, language)
  const act = (what: 'confirm' | 'end', kind: 'primary' | 'secondary') => (
    <form method="post" action={`/notices/${token}/${what}`} class="ok-form">
      <Button kind={kind}>{message(`status.notices.page.${what}`, undefined, language)}</Button>
    </form>
  )
  return (
    <CitizenPage frame={context.frame} title={title} robots="hidden">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{message(`status.notices.page.${state}Text`, undefined, language)}</p>
      {state === 'pending' && act('confirm', 'primary')}
      {(state === 'pending' || state === 'confirmed') && act('end', 'secondary')}
    </CitizenPage>
  )
}
