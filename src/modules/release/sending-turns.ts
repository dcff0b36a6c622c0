import { accept, refuse } from '#domain/outcome.ts'
import { lockCaseFile } from '#modules/cases/index.ts'
import type { SendingTurns } from '#modules/outgoing/index.ts'
import { findFile } from './result-files-store.ts'
import { changeResult, getCaseOfResult, lockResult } from './store.ts'

/** What becomes of a finished document when its sending came to nothing, or goes on after all. */
export const resultTurns: SendingTurns = {
  async cameToNothing(frame, resultId) {
    const found = await lockCaseFile(frame.tx, await getCaseOfResult(frame.tx, resultId))
    const result = await lockResult(frame.tx, resultId)
    if (result.state !== 'in-delivery') return
    // its place on the rack may be another's by now: it waits to be accepted there, or to go out by another way
    const waits = {
      state: 'on-the-way' as const,
      delivery: null,
      dispatched_on: null,
      evidence: '',
      shelf_id: null,
      slot: null,
    }
    await changeResult(frame.tx, resultId, waits)
    const data = { title: result.title, resultId }
    frame.record({ event: 'result-came-back', paperId: result.paper_id, caseId: found.id, data })
  },
  async goesOn(frame, resultId, { dispatchedOn, fileSha256 }) {
    await lockCaseFile(frame.tx, await getCaseOfResult(frame.tx, resultId))
    const result = await lockResult(frame.tx, resultId)
    if (result.state !== 'on-the-way' && result.state !== 'on-rack') return refuse({ why: 'ade-letter-sent-otherwise' })
    const file = await findFile(frame.tx, resultId)
    if (fileSha256 !== null && file?.file_sha256 !== fileSha256) return refuse({ why: 'ade-file-replaced' })
    await changeResult(frame.tx, resultId, {
      ...{ state: 'in-delivery', delivery: 'e-delivery', dispatched_on: dispatchedOn, evidence: '' },
    })
    return accept('goes-on')
  },
}
