import { accept } from '#domain/outcome.ts'
import { act } from '../act.ts'
import { lockCaseFile } from './cases-store.ts'
import { closeCaseIn } from './close-case-in.ts'

/** Closes a settled case in the list, with its papers, once every finished document reached the client. */
export const closeCaseAct = act('cases.close-case', async (frame, { caseId }: { caseId: string }) => {
  const found = await lockCaseFile(frame.tx, caseId)
  frame.allow({ unitIds: [found.unit_id] }, found.id)
  const closed = await closeCaseIn(frame, found)
  return closed.ok ? accept({ caseId, sign: found.sign }) : closed
})
