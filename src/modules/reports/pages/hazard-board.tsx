import { message } from '#messages/index.ts'
import { queueHref } from '#modules/completeness/index.ts'
import { StatCard } from '#web/components/stat-card.tsx'
import type { Hazards } from '../hazards.query.ts'

/** More than this share of incomplete applications asks for a better card or a word at the window. */
const incompleteShare = 25

/** The five hazards of the procedure, in its order, as numbers with words. */
export function HazardBoard({ hazards }: { hazards: Hazards }) {
  const share = hazards.filed === 0 ? 0 : Math.round((100 * hazards.incomplete) / hazards.filed)
  const counted = [
    ['cure', hazards.curePassed, queueHref('cure-passed')],
    ['promise', hazards.promisePassed, '/overdue'],
    ['cards', hazards.cardsToMend, '/cards'],
    ['notices', hazards.noticesStuck, '/uninformed'],
  ] as const
  return (
    <section aria-labelledby="hazards">
      <h2 class="govuk-heading-m" id="hazards">
        {message('reports.hazard.title')}
      </h2>
      <div class="ok-stats">
        <StatCard
          label={message('reports.hazard.incomplete')}
          value={`${share}%`}
          note={message('reports.hazard.incompleteNote', { incomplete: hazards.incomplete, filed: hazards.filed })}
          kind={share > incompleteShare ? 'warning' : 'plain'}
        />
        {counted.map(([name, value, href]) => (
          <StatCard
            key={name}
            label={message(`reports.hazard.${name}`)}
            value={value}
            note={message(`reports.hazard.${name}Note`)}
            kind={value > 0 ? 'warning' : 'plain'}
            href={href}
          />
        ))}
        {hazards.contradictions > 0 && (
          <StatCard
            label={message('reports.hazard.contradictions')}
            value={hazards.contradictions}
            note={message('reports.hazard.contradictionsNote', { fresh: hazards.contradictionsNew })}
            kind="warning"
            href="/facts/contradictions"
          />
        )}
        {hazards.datesDiffering > 0 && (
          <StatCard
            label={message('reports.hazard.dates')}
            value={hazards.datesDiffering}
            note={message('reports.hazard.datesNote')}
            kind="warning"
            href="/calendar"
          />
        )}
      </div>
    </section>
  )
}
