import { accept } from '#domain/outcome.ts'
import { permittedInResult } from '#domain/release/result-states.ts'
import { lockCaseFile } from '#modules/cases/index.ts'
import type { CarryDelivery } from '#modules/outgoing/index.ts'
import { recordDeliveryIn } from './record-delivery-in.ts'
import { getCaseOfResult, lockResult } from './store.ts'

/** A finished document proved to be delivered; nothing follows where it was delivered another way before (art. 46 KPA). */
export const carryResult: CarryDelivery = async (frame, resultId, { deliveredOn, note }) => {
  const found = await lockCaseFile(frame.tx, await getCaseOfResult(frame.tx, resultId))
  const result = await lockResult(frame.tx, resultId)
  if (!permittedInResult(result.state, 'release.record-delivery')) return accept('without-effect')
  const carried = await recordDeliveryIn(frame, { found, result }, { deliveredOn, evidence: note })
  return carried.ok ? accept('carried') : carried
}
