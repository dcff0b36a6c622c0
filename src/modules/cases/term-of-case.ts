import { sql } from 'kysely'
import type { OfficeDays } from '#domain/calendar/office-days.ts'
import { type Day, day } from '#domain/calendar/temporal.ts'
import { type CaseTerm, caseTerm } from '#domain/cases/case-term.ts'
import type { Exclusion, ExclusionReason } from '#domain/deadlines/exclusions.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { appliedSteps } from './applied-edition.query.ts'
import { termColumns } from './case-columns.ts'
import { changeCase, type LockedCase } from './cases-store.ts'
import {
  type CardTermColumns,
  cardTermRule,
  type PartyDelay,
  partyDelays,
  termRuleOf,
  uncounted,
} from './founding.query.ts'
import { readOfficeDays } from './office-days.query.ts'

/** Where the facts of a term are read: in an act, or for a look. */
type Room = Pick<Tx, 'selectFrom' | 'getExecutor'>

/** The paper that a term is counted by: its card gives the length, its cures cost the party's days. */
type TermPaper = { id: string; card_edition_id: string | null }

/** The paper that founded a case. */
async function foundingPaper(on: Room, caseId: string): Promise<TermPaper> {
  return on
    .selectFrom('history as h')
    .innerJoin('papers as p', 'p.id', 'h.paper_id')
    .select(['p.id', 'p.card_edition_id'])
    .where('h.case_id', '=', caseId)
    .where('h.event', '=', 'case-founded')
    .executeTakeFirstOrThrow()
}

/** Everything that is not counted into the term of a case: the party's days to cure, suspensions, periods entered. */
async function exclusionsOf(on: Room, caseId: string, paperId: string): Promise<Exclusion[]> {
  const { rows } = await sql<{ from: string; to: string | null; reason: ExclusionReason }>`
    select suspended_on as "from", resumed_on as "to", 'suspension' as reason from suspensions where case_id = ${caseId}
    union all
    select from_day, to_day, reason from uncounted_periods where case_id = ${caseId}`.execute(on)
  const entered = rows.map(({ from, to, reason }) => ({ from: day(from), to: to === null ? null : day(to), reason }))
  return [...(await partyDelays(on, paperId)), ...entered]
}

/** The day (ISO) from which the term of a remanded case runs anew; null for every other. */
async function runsFrom(on: Room, caseId: string): Promise<string | null> {
  const row = await on.selectFrom('cases').select('runs_from').where('id', '=', caseId).executeTakeFirst()
  return row?.runs_from ?? null
}

/**
 * The term of a case by all that stands in its file; what still lasts is counted to `asOf`. `by` is the paper to count by
 * where it is not the one that founded the case.
 */
export async function termOfCase(
  on: Room,
  found: { id: string; initiatedOn: string },
  asOf: Day,
  by?: TermPaper,
): Promise<CaseTerm> {
  const paper = by ?? (await foundingPaper(on, found.id))
  const days = await readOfficeDays(on)
  const rule = await termRuleOf(on, paper.card_edition_id, found.initiatedOn, days.legal.law)
  const anew = await runsFrom(on, found.id)
  const exclusions = await exclusionsOf(on, found.id, paper.id)
  const term =
    anew === null
      ? caseTerm(day(found.initiatedOn), rule, exclusions, asOf, days)
      : caseTerm(day(anew), rule, exclusions, asOf, days, 'file-returned')
  return { ...term, steps: [...(await appliedSteps(on, paper.id)), ...term.steps] }
}

/** The term that the case of a paper would have, founded today: for what is asked of a paper that has none yet. */
export async function termOfPaper(on: Room, paper: TermPaper & { filed_on: string }, asOf: Day): Promise<CaseTerm> {
  const days = await readOfficeDays(on)
  const rule = await termRuleOf(on, paper.card_edition_id, paper.filed_on, days.legal.law)
  return caseTerm(day(paper.filed_on), rule, await partyDelays(on, paper.id), asOf, days)
}

/** The same from what was read of the paper already; `filedOn` ISO. */
export function termByCard(
  paper: { filedOn: string; card: CardTermColumns; partyDelays: readonly PartyDelay[] },
  asOf: Day,
  days: OfficeDays,
): CaseTerm {
  const rule = cardTermRule(paper.card, paper.filedOn, days.legal.law)
  return caseTerm(day(paper.filedOn), rule, paper.partyDelays.map(uncounted), asOf, days)
}

/** Counts the term of a locked case anew and keeps it; answers the end before and after (ISO), for the history. */
export async function recountCaseIn(
  frame: { tx: Tx; today: Day },
  found: LockedCase,
  by?: TermPaper,
): Promise<{ before: string | null; after: string | null }> {
  const term = await termOfCase(frame.tx, { id: found.id, initiatedOn: found.initiated_on }, frame.today, by)
  const columns = termColumns(term)
  await changeCase(frame.tx, found.id, columns)
  return { before: found.statutory_end, after: columns.statutory_end }
}
