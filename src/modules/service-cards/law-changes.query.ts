import type { LawChange, LawSubject } from '#domain/legal-profiles/office-law.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** A change of law as it is kept, with the change of the calendar that made it. */
export type KeptLaw = LawChange & { changeId: string }

type Rules = Pick<LawChange, 'length' | 'longest' | 'cureDays' | 'appealDays' | 'remedy'>

/** Changes of law that the office entered and that hold now. */
export async function readLawChanges(db: Pick<Tx, 'selectFrom'>): Promise<KeptLaw[]> {
  const rows = await db
    .selectFrom('law_changes')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('since')
    .execute()
  return rows.map(({ subject, since, matters, basis, rules, change_id: changeId }) => {
    return { ...(rules as Rules), subject: subject as LawSubject, since, matters, basis, changeId }
  })
}
