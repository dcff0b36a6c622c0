import { message } from '#messages/index.ts'
import { useLanguage } from '#web/components/language.ts'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import { Contact, type FrontData, Places } from './front.tsx'

const ways = ['window', 'post', 'ade', 'email'] as const

/** Hours and ways to file. */
export function filingPage({ data, context }: { readonly data: FrontData; readonly context: PublicContext }) {
  const title = message('status.filing.title', undefined, context.frame.preferences.language)
  return (
    <CitizenPage frame={context.frame} title={title}>
      <Filing {...data} />
    </CitizenPage>
  )
}

/** When and where the office receives clients, and how an application is filed. */
function Filing({ office, places, today }: FrontData) {
  const { say } = useLanguage()
  return (
    <>
      <h1 class="govuk-heading-l">{say('status.filing.title')}</h1>
      <h2 class="govuk-heading-m">{say('status.front.places')}</h2>
      <Places places={places} today={today} />
      <h2 class="govuk-heading-m">{say('status.filing.howTitle')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {ways.map((way) => (
          <li key={way}>{say(`status.filing.${way}`)}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{say('status.front.contact')}</h2>
      <Contact office={office} />
    </>
  )
}
