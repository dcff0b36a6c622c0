import { day } from '#domain/calendar/temporal.ts'
import { caseTerm } from '#domain/cases/case-term.ts'
import type { ActFrame } from '../act.ts'
import { changeCase, lockCase } from './cases-store.ts'
import { termColumns } from './found-case-in.ts'
import { partyDelays, termRuleOf } from './founding.query.ts'
import type { LockedPaper } from './papers-store.ts'

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
  const rule = await termRuleOf(tx, paper.card_edition_id)
  const term = caseTerm(day(found.initiated_on), rule, await partyDelays(tx, paper.id))
  const columns = termColumns(term)
  if (columns.statutory_end === found.statutory_end) return
  await changeCase(tx, found.id, columns)
  const data = { before: found.statutory_end, after: columns.statutory_end }
  frame.record({ event: 'case-term-recounted', paperId: paper.id, caseId: found.id, data })
}
