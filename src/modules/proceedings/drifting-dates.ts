import { type Kysely, sql } from 'kysely'
import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { type Day, day } from '#domain/calendar/temporal.ts'
import { type AnyStep, type Drift, keptSteps } from '#domain/deadlines/drift.ts'
import { standingOf } from '#domain/proceedings/decision-standing.ts'
import { namedTerm } from '#domain/proceedings/named-term.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { appealEnd, type DecisionRead, decisionFacts, decisionJson } from './decision.query.ts'

type Found = { checked: number; drifts: Drift[] }
type Room = { db: Tx | Kysely<Database>; calendar: LegalCalendar; only: string | null }

/**
 * Appeals that wait to be sent up (art. 133 KPA), the party's day to appeal while the body has not decided (art. 129), and
 * ponaglenia that wait to be forwarded or decided (art. 37 § 4-5): those whose kept day is not the one the rules give.
 */
export async function driftingProceedings(
  db: Tx | Kysely<Database>,
  calendar: LegalCalendar,
  only: string | null = null,
): Promise<Found> {
  const room = { db, calendar, only }
  return together([await ofAppeals(room), await ofPartys(room), await ofReminders(room)])
}

function together(found: readonly Found[]): Found {
  return {
    checked: found.reduce((sum, { checked }) => sum + checked, 0),
    drifts: found.flatMap(({ drifts }) => drifts),
  }
}

/** One date compared with its term; nothing when they agree. */
function differing(
  of: Drift['of'],
  { id, owner, before }: { id: string; owner: string; before: string | null },
  term: { lastDay: Day; steps: readonly AnyStep[] } | null,
): Drift[] {
  const after = term?.lastDay.toString() ?? null
  return after === before ? [] : [{ of, id, owner, before, after, target: null, steps: keptSteps(term?.steps ?? []) }]
}

async function ofAppeals({ db, calendar, only }: Room): Promise<Found> {
  const { rows } = await sql<{ id: string; owner: string; before: string; receivedOn: string }>`
    select a.id, a.case_id as owner, a.send_by as before, a.received_on as "receivedOn" from appeals a
    where a.sent_on is null and a.result is null and (${only}::uuid is null or a.id = ${only}) order by a.id`.execute(
    db,
  )
  const drifts = rows.flatMap((row) =>
    differing('appeal', row, namedTerm('appeal-forwarding', day(row.receivedOn), calendar)),
  )
  return { checked: rows.length, drifts }
}

type Decided = { id: string; owner: string; before: string | null; initiatedOn: string; decision: DecisionRead }

async function ofPartys({ db, calendar, only }: Room): Promise<Found> {
  const { rows } = await sql<Decided & { partyId: string }>`
    select a.id, k.id as owner, a.last_day as before, a.party_id as "partyId", k.initiated_on as "initiatedOn",
      ${sql.raw(decisionJson)} as decision
    from appeals a join cases k on k.id = a.case_id
    where a.result is null and a.last_day is not null and (${only}::uuid is null or a.id = ${only}) order by a.id`.execute(
    db,
  )
  const drifts = rows.flatMap((row) => {
    const facts = decisionFacts(row.decision, row.initiatedOn, calendar)
    const party = row.decision.parties.find(({ id }) => id === row.partyId)
    return differing('appeal-term', row, party ? appealEnd(party, facts) : null)
  })
  return { checked: rows.length, drifts }
}

async function ofReminders({ db, calendar, only }: Room): Promise<Found> {
  const { rows } = await sql<{
    id: string
    owner: string
    ofCase: boolean
    before: string
    filedOn: string
    way: string
  }>`
    select r.id, coalesce(r.case_id, p.case_id, p.id) as owner, coalesce(r.case_id, p.case_id) is not null as "ofCase",
      r.last_day as before, r.filed_on as "filedOn", r.way
    from reminders r left join papers p on p.id = r.about_paper_id
    where r.last_day is not null and r.forwarded_on is null and r.ended_on is null and (${only}::uuid is null or r.id = ${only})
    order by r.id`.execute(db)
  const drifts = rows.flatMap((row) => {
    const name = row.way === 'decide-itself' ? 'reminder-decision' : 'reminder-forwarding'
    return differing(row.ofCase ? 'reminder' : 'paper-reminder', row, namedTerm(name, day(row.filedOn), calendar))
  })
  return { checked: rows.length, drifts }
}

/** Notes of finality of the last year and a half whose day is not the one that the deliveries give (art. 16 § 1, 127a, 129 KPA). */
export async function driftingFinality(
  db: Tx | Kysely<Database>,
  calendar: LegalCalendar,
  only: string | null = null,
): Promise<Found> {
  const { rows } = await sql<Decided & { notedOn: string }>`
    select f.id, k.id as owner, f.final_on as before, k.initiated_on as "initiatedOn",
      (f.noted_at at time zone 'Europe/Warsaw')::date as "notedOn", ${sql.raw(decisionJson)} as decision
    from finality_notes f join cases k on k.id = f.case_id
    where f.overtaken_on is null and f.noted_at > (select max(noted_at) from finality_notes) - interval '18 months'
      and (${only}::uuid is null or f.id = ${only}) order by f.id`.execute(db)
  const drifts = rows.flatMap((row) => {
    const facts = decisionFacts(row.decision, row.initiatedOn, calendar)
    const { finalOn } = standingOf(facts, day(row.notedOn))
    const steps = row.decision.parties.flatMap((party) => appealEnd(party, facts)?.steps ?? [])
    // an appeal recorded after the note leaves no day to compare; whether the note falls its result says
    return finalOn === null ? [] : differing('finality', row, { lastDay: finalOn, steps })
  })
  return { checked: rows.length, drifts }
}
