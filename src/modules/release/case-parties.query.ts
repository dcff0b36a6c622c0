import { sql } from 'kysely'
import type { CaseParty } from '#domain/release/addressees.ts'
import { lifeSql } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/**
 * SQL: everybody behind the papers of a case, as json of `CaseParty`. Applicants are those of the paper the document
 * answers; proxies and representatives may have come with any later paper of the case.
 */
export const casePartiesJson = (caseId: string, paperId: string) =>
  `(select coalesce(json_agg(json_build_object('id', rp.id, 'role', rp.role, 'kind', rp.kind, 'name', rp.name,
      'proxyScope', rp.proxy_scope, 'life', ${lifeSql('rp')}) order by ra.filed_on, ra.id, rp.position), '[]')
    from paper_parties rp join papers ra on ra.id = rp.paper_id
    where ra.case_id = ${caseId} and ra.state <> 'annulled' and (ra.id = ${paperId} or rp.role in ('proxy', 'representative')))`

/** Everybody behind the papers of a case. */
export async function readCaseParties(tx: Tx, caseId: string, paperId: string): Promise<CaseParty[]> {
  const { rows } = await sql<{ parties: CaseParty[] }>`
    select ${sql.raw(casePartiesJson('k.id', 'm.id'))} as parties from cases k, papers m
    where k.id = ${caseId} and m.id = ${paperId}`.execute(tx)
  return rows[0]?.parties ?? []
}
