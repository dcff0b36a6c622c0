import { sql } from 'kysely'
import { dayOf } from '#messages/dates.ts'
import { inQueue } from '#modules/completeness/index.ts'
import type { Services } from '#web/services.ts'
import { stillUntold } from './uninformed.query.ts'

/** The five hazards that the procedure names, as they stand now. Counts; `filed` is the whole that `incomplete` is part of. */
export type Hazards = {
  /** 1: applications of the last thirty days, and those of them that were summoned to remove formal defects. */
  filed: number
  incomplete: number
  /** 2: waiting for a cure whose last day has passed. */
  curePassed: number
  /** 3: promised to the client by a day that has passed, and nothing has come to the BOK. */
  promisePassed: number
  /** 4: service cards nobody looked at in time, with no edition in force today, or with a draft waiting. */
  cardsToMend: number
  /** 5: notices to clients that failed, or have waited for over an hour, while what they say is still true. */
  noticesStuck: number
  /** Open dates that the last night found to differ from their derivation. */
  datesDiffering: number
  /** Contradictions in the words of cards that the last night found, and those of them first found within seven days. */
  contradictions: number
  contradictionsNew: number
}

const keptMs = 30_000
const kept = new WeakMap<Services, { at: number; hazards: Promise<Hazards> }>()

/** Counts the hazards, at most twice a minute: the board may be that much behind. */
export function countHazards(services: Services): Promise<Hazards> {
  const now = services.clock.now()
  const last = kept.get(services)
  if (last && Math.abs(now.getTime() - last.at) < keptMs) return last.hazards
  const hazards = count(services, now)
  kept.set(services, { at: now.getTime(), hazards })
  // what failed is asked again next time
  hazards.catch(() => kept.delete(services))
  return hazards
}

async function count(services: Services, now: Date): Promise<Hazards> {
  const today = dayOf(now)
  const { rows } = await sql<Hazards>`
    select recent.filed, recent.incomplete,
      (select count(*)::int from papers p where ${inQueue('cure-passed', { today, windowId: null })}) as "curePassed",
      (select count(*)::int from papers p where p.state in ('in-transfer', 'in-unit', 'in-case')
        and p.expected_on < ${today}::date
        and not exists (select from results r where r.paper_id = p.id and r.state <> 'in-unit')) as "promisePassed",
      (select count(*)::int from service_cards c where exists (select from card_drafts d where d.card_id = c.id
          and d.state not in ('released', 'dropped'))
        or exists (select from card_dues_on(${today}::date) r where r.card_id = c.id and r.due_on < ${today}::date)
        or not exists (select from card_editions e where e.card_id = c.id and e.state = 'published'
          and e.valid_from <= ${today}::date and (e.valid_to is null or e.valid_to >= ${today}::date))) as "cardsToMend",
      (select count(*)::int from outgoing_messages m join papers p on p.id = m.paper_id
        where ${stillUntold(now)}) as "noticesStuck",
      coalesce((select (m.outcome ->> 'differing')::int from clock_marks m where m.job = 'rederive-dates'), 0) as "datesDiffering",
      told.contradictions, told."contradictionsNew"
    from (select count(*)::int as filed, count(*) filter (where exists (select from summonses s where s.paper_id = p.id))::int
        as incomplete
      from papers p where p.registered_at > ${now}::timestamptz - interval '30 days' and p.kind = 'application'
        and p.state <> 'annulled') as recent,
      (select count(*)::int as contradictions, count(*) filter (where s.first_seen_on > ${today}::date - 7)::int as "contradictionsNew"
        from finding_sightings s where not exists (select from finding_verdicts v where v.digest = s.digest)) as told`.execute(
    services.database.db,
  )
  return rows[0] as Hazards
}
