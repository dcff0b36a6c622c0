import type { ActFrame } from '../act.ts'
import { lockCase } from './cases-store.ts'
import type { LockedPaper } from './papers-store.ts'
import { recountCaseIn } from './term-of-case.ts'

/**
 * Counts the term of an open case anew after the paper that founded it got another card; the days before and after stand in
 * history. Papers that only joined the case do not move its term.
 */
export async function recountTermIn(frame: ActFrame, paper: LockedPaper): Promise<void> {
  const { tx } = frame
  if (paper.case_id === null) return
  const founding = await tx
    .selectFrom('history')
    .select('id')
    .where('case_id', '=', paper.case_id)
    .where('paper_id', '=', paper.id)
    .where('event', '=', 'case-founded')
    .executeTakeFirst()
  const found = await lockCase(tx, paper.case_id)
  if (!founding || !['open', 'suspended'].includes(found.state)) return
  const moved = await recountCaseIn(frame, found, paper)
  if (moved.before === moved.after) return
  frame.record({ event: 'case-term-recounted', paperId: paper.id, caseId: found.id, data: moved })
}
