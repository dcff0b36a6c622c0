import { getLegalProfile } from '#domain/legal-profiles/get-profile.ts'
import type { LegalProfile, LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import { type readForLetter, readOfficeDays } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** The paper that founded a case, and the procedure that its card names; without a card that of a decision. */
export type CasePaper = { paper: Parameters<typeof readForLetter>[1]; filedOn: string; profile: LegalProfile }

/** The founding paper of a case; undefined for a case without one. @throws when its procedure has no edition on the day */
export async function findCasePaper(tx: Pick<Tx, 'selectFrom'>, caseId: string): Promise<CasePaper | undefined> {
  const row = await tx
    .selectFrom('history as h')
    .innerJoin('papers as p', 'p.id', 'h.paper_id')
    .leftJoin('card_editions as e', 'e.id', 'p.card_edition_id')
    .select(['p.id', 'p.number', 'p.year', 'p.title', 'p.applicant_name', 'p.arrived_on', 'p.filed_on', 'e.profile'])
    .where('h.case_id', '=', caseId)
    .where('h.event', '=', 'case-founded')
    .executeTakeFirst()
  if (!row) return undefined
  const { filed_on: filedOn, profile, ...paper } = row
  const code = (profile ?? 'KPA_DECISION') as LegalProfileCode
  return { paper, filedOn, profile: getLegalProfile(code, filedOn, (await readOfficeDays(tx)).legal.law) }
}

/** As above, for acts, which need it. @throws when the case has none */
export async function getCasePaper(tx: Pick<Tx, 'selectFrom'>, caseId: string): Promise<CasePaper> {
  const found = await findCasePaper(tx, caseId)
  if (!found) throw new Error('a case is founded for a paper')
  return found
}
