import { type ClosingRefusal, closeCase } from '#domain/cases/close-case.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { ActFrame } from '../act.ts'
import { changeCase, type LockedCase } from './cases-store.ts'
import { changePaper, lockPapers } from './papers-store.ts'

/**
 * Closes a locked case with its papers in the frame's transaction, once every finished document reached the client.
 * The caller has asked for the right.
 */
export async function closeCaseIn(frame: ActFrame, found: LockedCase): Promise<Outcome<'closed', ClosingRefusal>> {
  const { tx } = frame
  const rule = closeCase({ state: found.state, undelivered: await undelivered(tx, found.id) })
  if (!rule.ok) return rule
  await changeCase(tx, found.id, { state: 'closed' })
  const rows = await tx.selectFrom('papers').select('id').where('case_id', '=', found.id).execute()
  const papers = await lockPapers(
    tx,
    rows.map((row) => row.id),
  )
  for (const paper of papers.filter((one) => one.state === 'in-case'))
    await changePaper(tx, paper.id, { state: 'closed' })
  frame.record({ event: 'case-closed', caseId: found.id })
  return accept('closed')
}

async function undelivered(tx: Tx, caseId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('results')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .where('state', 'not in', ['released', 'delivered'])
    .executeTakeFirstOrThrow()
  return count
}
