import { message } from '#messages/index.ts'
import { AroundPolish } from '#web/components/around-polish.tsx'
import { useLanguage } from '#web/components/language.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'

/** The office's registers as the page names them. */
export type HiddenData = { shown: string[]; hidden: string[] }

/** What is not shown, and why. */
export function hiddenPage({ data, context }: { readonly data: HiddenData; readonly context: PublicContext }) {
  const title = message('status.hidden.title', undefined, context.frame.preferences.language)
  return (
    <CitizenPage frame={context.frame} title={title}>
      <Hidden {...data} />
    </CitizenPage>
  )
}

const kinds = ['exOfficio', 'state', 'talk', 'names'] as const

/** Kinds of matters whose state is not shown, each with its reason. */
function Hidden({ shown, hidden }: HiddenData) {
  const { say } = useLanguage()
  return (
    <>
      <h1 class="govuk-heading-l">{say('status.hidden.title')}</h1>
      <p class="govuk-body">{say('status.hidden.lead')}</p>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {hidden.map((name) => (
          <li key={name}>
            <AroundPolish of="status.hidden.outgoing" words={name} />
          </li>
        ))}
        {kinds.map((kind) => (
          <li key={kind}>{say(`status.hidden.${kind}`)}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{say('status.hidden.shownTitle')}</h2>
      <p class="govuk-body">
        <AroundPolish of="status.hidden.shown" words={shown.join(', ')} />
      </p>
    </>
  )
}
