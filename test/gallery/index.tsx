import type { VNode } from 'preact'
import type { Assets } from '#web/assets.ts'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { IdentityBar } from '#web/components/identity-bar.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { Preferences } from '#web/preferences.ts'
import { renderPage } from '#web/render.ts'
import { Fields } from './fields.tsx'
import { citizenFrame, clerkFrame } from './frames.ts'
import { intakePage } from './intake.tsx'
import { listPage } from './list.tsx'
import { Pieces } from './pieces.tsx'
import { statusPage } from './status.tsx'

/** Every page of the gallery by name, as HTML, in the look that the preferences ask for. */
export function galleryPages(preferences: Preferences, assets: Assets): Readonly<Record<string, string>> {
  const citizen = citizenFrame(preferences, assets)
  const clerk = clerkFrame(preferences, assets)
  const pages: Record<string, VNode> = {
    intake: intakePage(clerk),
    list: listPage(clerk),
    status: statusPage(citizen),
    'citizen-fields': (
      <CitizenPage frame={citizen} title="Pola z błędami">
        <h1 class="govuk-heading-l">Pola z błędami</h1>
        <Fields state="errors" />
      </CitizenPage>
    ),
    'citizen-pieces': (
      <CitizenPage frame={citizen} title="Elementy">
        <h1 class="govuk-heading-l">Elementy</h1>
        <Pieces />
      </CitizenPage>
    ),
    'clerk-fields': (
      <ClerkPage frame={clerk} title="Pola">
        <Fields state="filled" />
      </ClerkPage>
    ),
    'clerk-pieces': (
      <ClerkPage frame={clerk} title="Elementy" identity={<Identity />}>
        <Pieces />
      </ClerkPage>
    ),
  }
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, renderPage(page)]))
}

function Identity() {
  return (
    <IdentityBar
      subject={<RegisterNumber number={12345} year={2026} register="RPW" />}
      facts={[
        { name: 'Strona', value: 'Łucja Żółkiewska' },
        { name: 'Termin', value: <DeadlineTag state="tomorrow" /> },
        { name: 'Pismo jest', value: 'na półce 4' },
      ]}
    />
  )
}
