import { type Kysely, sql } from 'kysely'
import type { OfficeDays } from '#domain/calendar/office-days.ts'
import { type Day, day } from '#domain/calendar/temporal.ts'
import { type CaseTerm, type CaseTermRule, caseTerm } from '#domain/cases/case-term.ts'
import { type Drift, keptSteps } from '#domain/deadlines/drift.ts'
import type { Exclusion, ExclusionReason } from '#domain/deadlines/exclusions.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { type CardTermUnit, cardTermRule } from './founding.query.ts'

type CaseDrift = Drift & { of: 'case' }

/** So many cases are read at a time: a page of them is short work for the database and little memory here. */
const atOnce = 5_000

type Kept = {
  id: string
  initiatedOn: string
  /** Where a remanded case runs anew. */
  runsFrom: string | null
  statutoryEnd: string | null
  internalTarget: string | null
  notifiedEnd: string | null
  termUnit: CardTermUnit
  termCount: number | null
  profile: string | null
  paper: string | null
  card: string | null
  notCounted: { from: string; to: string | null; reason: ExclusionReason }[] | null
}

/**
 * Open and suspended cases whose kept dates are not those that the rules give today by these days. The term follows the paper from whose day
 * the case runs: the one that founded it, or an earlier request of the same content.
 */
export async function driftingCases(
  db: Tx | Kysely<Database>,
  today: Day,
  days: OfficeDays,
  only: string | null = null,
): Promise<{ checked: number; drifts: CaseDrift[] }> {
  const drifts: CaseDrift[] = []
  let checked = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await openCases(db, after, only)
    drifts.push(...rows.flatMap((row) => driftOf(row, today, days) ?? []))
    checked += rows.length
    if (rows.length < atOnce) return { checked, drifts }
    after = rows.at(-1)?.id ?? after
  }
}

async function openCases(db: Tx | Kysely<Database>, after: string, only: string | null): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select k.id, k.initiated_on as "initiatedOn", k.runs_from as "runsFrom", k.statutory_end as "statutoryEnd", k.internal_target as "internalTarget",
      k.notified_end as "notifiedEnd",
      p.id as paper, p.card_edition_id as card, e.term_unit as "termUnit", e.term_count as "termCount", e.profile,
      (select jsonb_agg(jsonb_build_object('from', d.first, 'to', d.last, 'reason', d.reason)) from (
        select s.delivered_on as first, max(i.cured_on) as last, 'party-delay' as reason
        from summonses s join summons_items i on i.summons_id = s.id
        where s.paper_id = p.id and s.delivered_on is not null and i.cured_on is not null
        group by s.id having max(i.cured_on) > s.delivered_on
        union all select suspended_on, resumed_on, 'suspension' from suspensions where case_id = k.id
        union all select from_day, to_day, reason from uncounted_periods where case_id = k.id) d) as "notCounted"
    from (select * from cases c where c.state in ('open', 'suspended') and c.id > ${after} and ${one(only, 'c.id')}
      order by c.id limit ${atOnce}) k
    left join lateral (select o.id, o.card_edition_id from papers o where o.case_id = k.id
      order by o.filed_on = k.initiated_on desc,
        exists (select from history h where h.case_id = k.id and h.paper_id = o.id and h.event = 'case-founded') desc,
        o.registered_at limit 1) p on true
    left join card_editions e on e.id = p.card_edition_id
    order by k.id`.execute(db)
  return rows
}

/** Only the row with this id, or every one. */
export function one(only: string | null, column: string) {
  return only === null ? sql`true` : sql`${sql.ref(column)} = ${only}`
}

function driftOf(row: Kept, today: Day, days: OfficeDays): CaseDrift | undefined {
  // a case brought in without its paper has nothing to be derived from
  if (row.paper === null) return undefined
  const term = termOf(row, exclusionsOf(row), today, days)
  const derived = term.statutoryEnd?.toString() ?? null
  const after = standsStill(row, derived, today, days) ? row.statutoryEnd : derived
  const target = term.internalTarget?.toString() ?? null
  if (after === row.statutoryEnd && target === row.internalTarget) return undefined
  const { id, statutoryEnd: before, internalTarget, notifiedEnd: notified } = row
  const moved = target === internalTarget ? null : { before: internalTarget, after: target }
  return {
    of: 'case',
    id,
    owner: id,
    before,
    after,
    target: moved,
    ...(notified && { notified }),
    steps: keptSteps(term.steps),
  }
}

/** The term of a case, from its initiation or anew from the return of its file, with these days left out. */
function termOf(row: Kept, notCounted: readonly Exclusion[], today: Day, days: OfficeDays): CaseTerm {
  const from = day(row.runsFrom ?? row.initiatedOn)
  const event = row.runsFrom === null ? 'filing' : 'file-returned'
  return caseTerm(from, ruleOf(row, days), notCounted, today, days, event)
}

/**
 * While a period that is not counted lasts, the end moves on by a day every day: one kept since it began is no error, neither
 * later than the rules give today nor sooner than they gave on the day it began.
 */
function standsStill(row: Kept, derived: string | null, today: Day, days: OfficeDays): boolean {
  const { statutoryEnd, notCounted } = row
  if (!(notCounted ?? []).some(({ to }) => to === null) || statutoryEnd === null || derived === null) return false
  const begun = exclusionsOf(row).map((one) => ({ ...one, to: one.to ?? one.from }))
  const first = termOf(row, begun, today, days).statutoryEnd?.toString() ?? ''
  return first <= statutoryEnd && statutoryEnd <= derived
}

function ruleOf({ card, termUnit, termCount, profile, initiatedOn }: Kept, { legal }: OfficeDays): CaseTermRule {
  if (card === null || profile === null) return { by: 'code' }
  return cardTermRule({ unit: termUnit, count: termCount, profile }, initiatedOn, legal.law)
}

function exclusionsOf({ notCounted }: Kept): Exclusion[] {
  return (notCounted ?? []).map(({ from, to, reason }) => ({
    from: day(from),
    to: to === null ? null : day(to),
    reason,
  }))
}
