import { Button } from '#web/components/button.tsx'
import { DateText } from '#web/components/date-text.tsx'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { Details } from '#web/components/details.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { StatCard } from '#web/components/stat-card.tsx'
import { SummaryList } from '#web/components/summary-list.tsx'
import { Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { Timeline } from '#web/components/timeline.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'

const deadlines = ['overdue', 'today', 'tomorrow', 'due-soon', 'in-time', 'suspended', 'done'] as const
const tags = ['plain', 'info', 'done', 'warning', 'danger'] as const
const kinds = ['status', 'alert', 'problem'] as const

/** Every piece that shows something, in each of its states. */
export function Pieces() {
  return (
    <>
      {kinds.map((kind) => (
        <NotificationPanel
          key={kind}
          kind={kind}
          title="Zarejestrowano wniosek"
          number={<RegisterNumber number={12345} year={2026} register="RPW" />}
        >
          <p class="govuk-body">Podaj klientowi pokwitowanie.</p>
        </NotificationPanel>
      ))}
      <p class="govuk-body ok-row">
        {deadlines.map((state) => (
          <>
            <DeadlineTag state={state} />{' '}
          </>
        ))}
      </p>
      <p class="govuk-body">
        {tags.map((kind) => (
          <>
            <Tag kind={kind}>{kind}</Tag>{' '}
          </>
        ))}
      </p>
      <Buttons />
      <Facts />
    </>
  )
}

function Buttons() {
  return (
    <form method="get" action="/gallery">
      <Button keys="Ctrl+Enter">Zarejestruj</Button>
      <Button kind="secondary">Zapisz szkic</Button>
      <Button kind="danger">Anuluj wpis</Button>
      <Button state="disabled">Niedostępne</Button>
      <Button kind="link">Wróć do listy</Button>
    </form>
  )
}

function Facts() {
  const change = { href: '/gallery', text: 'Zmień' }
  const steps = [
    { day: '2026-11-29', text: 'Siedem dni mija w niedzielę.', basis: 'art. 64 § 2 KPA' },
    { text: 'Termin przechodzi na najbliższy dzień roboczy.', basis: 'art. 57 § 4 KPA' },
  ]
  const at = new Date('2026-11-22T08:41:00Z')
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Wnioskodawca', value: 'Łucja Żółkiewska', action: change },
          { key: 'Termin', value: <DateText day="2026-11-30" today="2026-11-22" /> },
        ]}
      />
      <WarningText>Jeśli nie uzupełnisz pisma do 30 listopada 2026, zostanie bez rozpatrzenia.</WarningText>
      <WhyThisDate steps={steps} state="open" />
      <Details summary="Co to jest znak sprawy?">
        <p class="govuk-body">Numer, pod którym urząd prowadzi sprawę.</p>
      </Details>
      <div class="ok-stats">
        <StatCard label="Przyjęte dziś" value="48" href="/gallery" note="o 6 więcej niż wczoraj" />
        <StatCard label="Nieprzyjęte pisma" value="3" href="/gallery" kind="warning" />
        <StatCard label="Po terminie" value="1" href="/gallery" kind="danger" />
      </div>
      <Timeline
        entries={[
          { id: '1', title: 'Przyjęto wniosek', at, by: 'Anna Nowak, stanowisko 3' },
          { id: '2', title: 'Przekazano do Wydziału Spraw Obywatelskich', at, body: <p>Arkusz nr 7.</p> },
        ]}
      />
      <Table caption="Załączniki" rows={[]} rowKey={String} columns={[]} empty="Do pisma nie dołączono załączników." />
    </>
  )
}
