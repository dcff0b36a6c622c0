import { closeCase } from '#domain/cases/close-case.ts'
import { accept } from '#domain/outcome.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { act } from '../act.ts'
import { changeCase, lockCase } from './cases-store.ts'
import { changePaper, lockPapers } from './papers-store.ts'

/** Closes a settled case in the list, with its papers, once every finished document reached the client. */
export const closeCaseAct = act('cases.close-case', async (frame, { caseId }: { caseId: string }) => {
  const { tx } = frame
  const found = await lockCase(tx, caseId)
  frame.allow({ unitIds: [found.unit_id] }, found.id)
  const rule = closeCase({ state: found.state, undelivered: await undelivered(tx, caseId) })
  if (!rule.ok) return rule
  await changeCase(tx, caseId, { state: 'closed' })
  const rows = await tx.selectFrom('papers').select('id').where('case_id', '=', caseId).execute()
  const papers = await lockPapers(
    tx,
    rows.map((row) => row.id),
  )
  for (const paper of papers.filter((one) => one.state === 'in-case'))
    await changePaper(tx, paper.id, { state: 'closed' })
  frame.record({ event: 'case-closed', caseId })
  return accept({ caseId, sign: found.sign })
})

async function undelivered(tx: Tx, caseId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('results')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .where('state', 'not in', ['released', 'delivered'])
    .executeTakeFirstOrThrow()
  return count
}
