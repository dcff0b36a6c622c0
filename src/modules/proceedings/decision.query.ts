import { sql } from 'kysely'
import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { type Day, day } from '#domain/calendar/temporal.ts'
import { getLegalProfile } from '#domain/legal-profiles/get-profile.ts'
import type { LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import { appealTerm } from '#domain/proceedings/appeal.ts'
import type { DecisionFacts, PartyStanding } from '#domain/proceedings/decision-standing.ts'
import type { PaperOfLetter } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A party of a decision as the page shows it; days ISO. */
export type DecisionParty = {
  id: string
  name: string
  deliveredOn: string | null
  /** The day from which its term runs and why, where that is later: a fiction of delivery that ended on a free day. */
  termFrom: string | null
  proof: { day?: string; text: string; basis: string }[]
  waivedOn: string | null
  appeal: PartyStanding['appeal']
}

/** How the decision of a case went out, as it stands in the file. */
export type DecisionRead = {
  parties: DecisionParty[]
  instructedDays: number | null
  profile: LegalProfileCode | null
  outcome: string | null
}

/** The day on which the decision before was quashed or replaced (art. 132 and 138 § 2 KPA); acts of before are not this one. */
const since = `coalesce((select max(aq.result_on) from appeals aq where aq.case_id = k.id
  and aq.result in ('remanded', 'reviewed')), '-infinity'::date)`

/**
 * SQL over `k` (cases): the newest act of the kind that settled the case, by whom it was to be received; the applicants
 * where it has not gone out yet. An appeal that the body did not admit leaves the decision as it was (art. 134 KPA).
 */
export const decisionJson = `(select json_build_object('outcome', k.outcome,
  'instructedDays', coalesce((select max(ri.appeal_days) from results ri where ri.case_id = k.id and ri.kind = k.outcome),
    (select ai.days from appeal_instructions ai where ai.case_id = k.id and ai.outcome = k.outcome
      order by ai.given_at desc limit 1)),
  'profile', (select de.profile from papers dp join card_editions de on de.id = dp.card_edition_id
    where dp.case_id = k.id order by dp.filed_on, dp.id limit 1),
  'parties', (select coalesce(json_agg(json_build_object('id', dx.id, 'name', dx.name, 'deliveredOn', dx.delivered_on,
      'termFrom', dx.term_from, 'proof', coalesce(dx.proof, '[]'),
      'waivedOn', (select w.waived_on from waivers w where w.case_id = k.id and w.party_id = dx.id),
      'appeal', (select case when bool_or(coalesce(a.result, '') <> 'inadmissible') then 'filed'
        when count(*) > 0 then 'withdrawn' else 'none' end from appeals a where a.case_id = k.id and a.party_id = dx.id
          and coalesce(a.result, '') not in ('remanded', 'reviewed')))
      order by dx.name, dx.id), '[]')
    from (select dpp.id, dpp.name, min(dr.delivered_on) as delivered_on,
          (array_agg(dl.term_from order by dr.delivered_on))[1] as term_from,
          (array_agg(dl.derivation order by dr.delivered_on))[1] as proof
        from results dr join paper_parties dpp on dpp.id = dr.recipient_party_id
          left join lateral (select oi.term_from, oi.derivation from outgoing_items oi
            where oi.subject_id = dr.id and oi.subject_kind = 'result' and oi.delivered_on = dr.delivered_on
              and oi.term_from > oi.delivered_on order by oi.entered_at desc limit 1) dl on true
        where dr.case_id = k.id and dr.kind = k.outcome and dr.signed_on >= ${since}
          and dr.signed_on = (select max(dn.signed_on) from results dn where dn.case_id = k.id and dn.kind = k.outcome)
        group by dpp.id, dpp.name
      union all
      select dap.id, dap.name, null, null, null from paper_parties dap
        where dap.role = 'applicant' and dap.paper_id = (select df.id from papers df where df.case_id = k.id
            order by df.filed_on, df.id limit 1)
          and not exists (select from results dz where dz.case_id = k.id and dz.kind = k.outcome
            and dz.signed_on >= ${since})) dx)))`

/** How the decision of a case stands in the file, read in the act. */
export async function readDecision(tx: Tx, caseId: string): Promise<DecisionRead> {
  const { rows } = await sql<{ read: DecisionRead }>`
    select ${sql.raw(decisionJson)} as read from cases k where k.id = ${caseId}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('a locked case is there')
  return row.read
}

/**
 * The facts by which the rules judge; `on` (ISO) is the day of initiation, by whose law it is judged. What the service usually
 * ends with may know no remedy, but a decision may always be appealed against (art. 127 § 1 KPA).
 */
export function decisionFacts(
  { parties, instructedDays, profile, outcome }: DecisionRead,
  on: string,
  calendar: LegalCalendar,
): DecisionFacts {
  const appealOf = (code: LegalProfileCode) => getLegalProfile(code, on, calendar.law).appeal
  const usual = appealOf(profile ?? 'KPA_DECISION')
  const rule = usual.kind === 'none' && outcome === 'decision' ? appealOf('KPA_DECISION') : usual
  return { rule, instructedDays, parties: parties.map(standingOfParty), calendar }
}

/** A party as the rules look at it. */
export function standingOfParty({ deliveredOn, termFrom, waivedOn, appeal }: DecisionParty): PartyStanding {
  const on = (text: string | null) => (text ? day(text) : null)
  return { deliveredOn: on(deliveredOn), termFrom: on(termFrom), waivedOn: on(waivedOn), appeal }
}

/** The last day of a party to appeal with its derivation, which begins with the delivery where that is not plain; null before it. */
export function appealEnd(
  { deliveredOn, termFrom, proof }: DecisionParty,
  { rule, instructedDays, calendar }: Pick<DecisionFacts, 'rule' | 'instructedDays' | 'calendar'>,
): { lastDay: Day; steps: DecisionParty['proof'] } | null {
  const from = termFrom ?? deliveredOn
  const term = from ? appealTerm(rule, day(from), instructedDays, calendar) : null
  if (!term) return null
  const steps = term.steps.map(({ day: on, text, basis }) => ({ ...(on && { day: on.toString() }), text, basis }))
  return { lastDay: term.lastDay, steps: [...proof, ...steps] }
}

/** The paper that began the case: its people get the letters. */
export async function firstPaperOf(tx: Tx, caseId: string): Promise<PaperOfLetter> {
  return tx
    .selectFrom('papers')
    .select(['id', 'number', 'year', 'title', 'applicant_name', 'arrived_on'])
    .where('case_id', '=', caseId)
    .orderBy('filed_on')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
}
