import type { CaseOutcome } from '#domain/cases/settle-case.ts'
import { accept } from '#domain/outcome.ts'
import type { GivenInstruction } from '#domain/proceedings/instruction.ts'
import { act } from '../act.ts'
import { lockCase } from './cases-store.ts'
import { settleCaseIn } from './settle-case-in.ts'

export type SettleCaseInput = {
  caseId: string
  outcome: CaseOutcome
  settledOn: string
  note: string
  instruction: GivenInstruction
}

/** Notes how and when the case was settled; its papers stay in it until the documents reach the client. */
export const settleCaseAct = act('cases.settle-case', async (frame, { caseId, ...end }: SettleCaseInput) => {
  const found = await lockCase(frame.tx, caseId)
  frame.allow({ unitIds: [found.unit_id] }, found.id)
  const settled = await settleCaseIn(frame, found, { ...end, act: 'cases.settle-case' })
  return settled.ok ? accept({ caseId, sign: found.sign, ...settled.event }) : settled
})
