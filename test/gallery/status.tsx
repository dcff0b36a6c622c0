import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { DateText } from '#web/components/date-text.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Timeline } from '#web/components/timeline.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { type CitizenFrame, CitizenPage } from '#web/layouts/citizen.tsx'

/** A citizen's page as calm paper: one number, one answer, one history. */
export function statusPage(frame: CitizenFrame) {
  const at = new Date('2026-11-22T08:41:00Z')
  const before = <Breadcrumbs crumbs={[{ text: 'Strona główna', href: '/' }, { text: 'Sprawdź sprawę' }]} />
  return (
    <CitizenPage frame={frame} title="Twoja sprawa" before={before} robots="hidden">
      <h1 class="govuk-heading-l">Twoja sprawa</h1>
      <p>
        <RegisterNumber number={12345} year={2026} />
      </p>
      <p class="govuk-body">
        Twoje pismo jest w Wydziale Spraw Obywatelskich. Odpowiedź powinna być gotowa do <DateText day="2026-12-11" />.
      </p>
      <WarningText>
        Uzupełnij pełnomocnictwo do <DateText day="2026-11-30" today="2026-11-22" />.
      </WarningText>
      <h2 class="govuk-heading-m">Co się działo</h2>
      <Timeline
        entries={[
          { id: '1', title: 'Przyjęliśmy wniosek i wydaliśmy pokwitowanie', at },
          { id: '2', title: 'Wniosek czeka na uzupełnienie', at },
        ]}
      />
    </CitizenPage>
  )
}
