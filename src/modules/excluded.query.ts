import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** What an act was about, as its history names it. */
type About = { paperId?: string | null; caseId?: string | null }

/** Whether this person was excluded from the case of one of these, or of a paper among them (art. 24 KPA). */
export async function isExcluded(tx: Tx, staffId: string, about: readonly About[]): Promise<boolean> {
  const cases = [...new Set(about.flatMap((one) => one.caseId ?? []))]
  const papers = [...new Set(about.flatMap((one) => (one.caseId ? [] : (one.paperId ?? []))))]
  if (cases.length + papers.length === 0) return false
  const { rows } = await sql`
    select 1 from exclusions x where x.staff_id = ${staffId}
      and (x.case_id = any(${cases}::uuid[]) or x.case_id in (select p.case_id from papers p where p.id = any(${papers}::uuid[])))
    limit 1`.execute(tx)
  return rows.length > 0
}
