import { sql } from 'kysely'
import type { Outcome } from '#domain/outcome.ts'
import { type Finding, livingBy } from '#domain/proceedings/assessment.ts'
import { releaseToLiving } from '#domain/proceedings/party-died.ts'
import type { Tx } from '#platform/db/transaction.ts'

/**
 * Nothing of a case goes out while the file says that its party died (art. 97 § 1 pkt 1 KPA). Whose death it is a person
 * looks at: several parties of one case are stopped together, until the note is taken back by another.
 */
export async function releasable(tx: Tx, caseId: string): Promise<Outcome<'release', { why: 'addressee-died' }>> {
  const { rows } = await sql<{ finding: Finding }>`
    select a.finding from assessments a join papers p on p.id = a.paper_id
    where p.case_id = ${caseId} and a.finding in ('died-right-passes-on', 'died-right-personal', 'nobody-died')
    order by a.noted_at desc, a.id desc limit 1`.execute(tx)
  return releaseToLiving(livingBy(rows[0]?.finding ?? null))
}
