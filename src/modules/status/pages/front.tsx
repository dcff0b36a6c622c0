import type { ComingDay } from '#domain/calendar/coming-days.ts'
import { CardSearch } from '#modules/service-cards/index.ts'
import { useLanguage } from '#web/components/language.ts'
import { SummaryList } from '#web/components/summary-list.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { Office } from '#web/office.ts'
import type { PublicContext } from '#web/route.ts'
import type { ServicePlace } from '../places.query.ts'
import { CodeForm } from './code-form.tsx'
import { Hours } from './hours.tsx'

/** A place with the near days that differ from its week. */
export type ShownPlace = ServicePlace & { coming: ComingDay[] }

/** What the front page shows of the office. */
export type FrontData = {
  office: Pick<Office, 'name' | 'address' | 'postalLine' | 'phone' | 'email' | 'ade' | 'demo'>
  places: ShownPlace[]
  today: string
}

/** The front page: check a case, find a service, where and when, how to reach us. */
export function frontPage({ data, context }: { readonly data: FrontData; readonly context: PublicContext }) {
  return (
    <CitizenPage frame={context.frame} title={data.office.name} documentTitle="alone">
      <Front {...data} />
    </CitizenPage>
  )
}

function Front({ office, places, today }: FrontData) {
  const { say } = useLanguage()
  return (
    <>
      <h1 class="govuk-heading-xl">{say('status.front.title')}</h1>
      {office.demo && <WarningText>{say('status.front.demo')}</WarningText>}
      <p class="govuk-body-l">{say('status.front.lead')}</p>
      <h2 class="govuk-heading-m">{say('status.form.title')}</h2>
      <CodeForm />
      <h2 class="govuk-heading-m">{say('status.front.cards')}</h2>
      <CardSearch>
        <p class="govuk-body">
          <a class="govuk-link" href="/uslugi">
            {say('status.front.allCards')}
          </a>
        </p>
      </CardSearch>
      <h2 class="govuk-heading-m">{say('status.front.places')}</h2>
      <Places places={places} today={today} />
      <h2 class="govuk-heading-m">{say('status.front.contact')}</h2>
      <Contact office={office} />
    </>
  )
}

/** Where clients are served and when; places with the same hours stand together. */
export function Places({ places, today }: Pick<FrontData, 'places' | 'today'>) {
  return (
    <>
      {sameHours(places).map((group) => (
        <section key={group[0]?.name}>
          {group.map((place) => (
            <p key={place.name} class="govuk-body">
              <strong>{place.name}</strong>, {place.address}
            </p>
          ))}
          {group[0] && <Hours hours={group[0].hours} coming={group[0].coming} today={today} />}
        </section>
      ))}
    </>
  )
}

/** Places with the same hours stand together, so that the hours are read once. */
function sameHours(places: readonly ShownPlace[]): ShownPlace[][] {
  const groups = new Map<string, ShownPlace[]>()
  for (const place of places) {
    const key = JSON.stringify([place.hours, place.coming])
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return [...groups.values()]
}

/** How to reach the office; what the office has not told is left out. */
export function Contact({ office }: Pick<FrontData, 'office'>) {
  const { say } = useLanguage()
  const rows = [
    { key: say('status.front.address'), value: `${office.address}, ${office.postalLine}` },
    { key: say('status.front.phone'), value: office.phone && <a href={`tel:${office.phone}`}>{office.phone}</a> },
    { key: say('status.front.email'), value: office.email && <a href={`mailto:${office.email}`}>{office.email}</a> },
    { key: say('status.front.ade'), value: office.ade },
  ]
  return <SummaryList rows={rows.filter((row) => row.value)} />
}
