import { accept, refuse } from '#domain/outcome.ts'
import { NotFound } from '#web/act.ts'
import { act } from '../act.ts'
import { foundCaseIn } from './found-case-in.ts'
import { duplicateIds, unitOfPaper } from './founding.query.ts'
import { findOfficer } from './officers.query.ts'
import { paperSubjectOf } from './paper-subject.ts'
import { lockPapers } from './papers-store.ts'

export type FoundCaseInput = {
  paperId: string
  jrwaClass: string
  group: number | null
  title: string
  officerId: string | null
}

export type FoundCaseAnswer = {
  caseId: string
  sign: string
  statutoryEnd: string | null
  jrwaClass: string
  jrwa: 'in-plan' | 'not-in-plan'
}

/**
 * The unit founds a case for an acknowledged paper. Duplicates are locked with it, so that two people cannot found two
 * cases for one request.
 */
export const foundCaseAct = act('cases.found-case', async (frame, input: FoundCaseInput) => {
  const { tx } = frame
  const papers = await lockPapers(tx, [input.paperId, ...(await duplicateIds(tx, input.paperId))])
  const paper = papers.find((one) => one.id === input.paperId)
  if (!paper) throw new NotFound('paper')
  frame.allow(await paperSubjectOf(tx, paper), paper.id)
  const unit = await unitOfPaper(tx, paper, frame.today.toString())
  if (input.officerId && !(unit && (await findOfficer(tx, unit.id, input.officerId, frame.today.toString()))))
    return refuse({ why: 'not-an-officer-here' })
  const founded = await foundCaseIn(frame, paper, { ...input, act: 'cases.found-case' })
  if (!founded.ok) return founded
  const { id, sign, statutory_end, jrwa_class } = founded.event.case
  const { jrwa } = founded.event
  return accept<FoundCaseAnswer>({ caseId: id, sign, statutoryEnd: statutory_end, jrwaClass: jrwa_class, jrwa })
})
