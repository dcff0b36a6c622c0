import { day } from '#domain/calendar/temporal.ts'
import { joinCase } from '#domain/cases/join-case.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { formatCaseSign, parseCaseSign } from '#domain/registers/case-sign.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { type ActFrame, act } from '../act.ts'
import { changeCase, type LockedCase, lockCase } from './cases-store.ts'
import { duplicateIds } from './founding.query.ts'
import { paperSubjectOf } from './paper-subject.ts'
import { changePaper, type LockedPaper, lockPaper } from './papers-store.ts'
import { recountCaseIn } from './term-of-case.ts'

export type JoinCaseInput = { paperId: string; sign: string }

/** Puts a paper to the file of a case that is running: a second letter, a supplement, a duplicate. */
export const joinCaseAct = act('cases.join-case', async (frame, input: JoinCaseInput) => {
  const { tx } = frame
  const paper = await lockPaper(tx, input.paperId)
  frame.allow(await paperSubjectOf(tx, paper), paper.id)
  const caseId = await caseBySign(tx, input.sign)
  if (!caseId) return refuse({ why: 'no-such-case' })
  const joined = await lockCase(tx, caseId)
  const repeats = await duplicateInCase(tx, paper.id, joined.id)
  const rule = joinCase({
    paperState: paper.state,
    paperFiledOn: day(paper.filed_on),
    paper: repeats ? 'duplicate' : 'other',
    caseState: joined.state,
    caseInitiatedOn: day(joined.initiated_on),
    paperUnit: paper.unit_id,
    caseUnit: joined.unit_id,
  })
  if (!rule.ok) return rule
  if (rule.event.term === 'moves') await moveTerm(frame, joined, paper)
  await changePaper(tx, paper.id, { case_id: joined.id, state: 'in-case' })
  frame.record({ event: 'case-joined', paperId: paper.id, caseId: joined.id, data: { sign: joined.sign } })
  return accept({ caseId: joined.id, sign: joined.sign })
})

async function caseBySign(tx: Tx, typed: string): Promise<string | undefined> {
  const sign = parseCaseSign(typed)
  if (!sign.valid) return undefined
  const whole = formatCaseSign({ ...sign, initials: null })
  const found = await tx.selectFrom('cases').select('id').where('sign', '=', whole).executeTakeFirst()
  return found?.id
}

async function duplicateInCase(tx: Tx, paperId: string, caseId: string): Promise<boolean> {
  const ids = await duplicateIds(tx, paperId)
  if (ids.length === 0) return false
  const found = await tx
    .selectFrom('papers')
    .select('id')
    .where('id', 'in', ids)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return found !== undefined
}

/** The case began with the earlier of two equal requests: its term is counted anew from that day. */
async function moveTerm(frame: ActFrame, joined: LockedCase, paper: LockedPaper): Promise<void> {
  await changeCase(frame.tx, joined.id, { initiated_on: paper.filed_on })
  await recountCaseIn(frame, { ...joined, initiated_on: paper.filed_on }, paper)
}
