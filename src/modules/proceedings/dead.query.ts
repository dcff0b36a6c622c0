import { sql } from 'kysely'
import { lifeSql } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** Names of the parties of a case of whom the file says that they died. */
export async function readDead(tx: Tx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct dp.name from paper_parties dp join papers dq on dq.id = dp.paper_id
    where dq.case_id = ${caseId} and dq.state <> 'annulled' and dp.role = 'applicant'
      and ${sql.raw(lifeSql('dp'))} = 'dead' order by dp.name`.execute(tx)
  return rows.map(({ name }) => name)
}
