import type { WaiverGround } from '#domain/completeness/fee-call.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { endFee } from './end-fee.ts'
import { findOpenFeeCall } from './fees-store.ts'

export type WaiverOrder = Target & { ground: WaiverGround; note: string }

/** An authorised officer lets the matter go on without the fee, on one of the grounds of art. 261 § 4 KPA. */
export const waiveFee = act('completeness.waive-fee', async (frame, input: WaiverOrder) => {
  const opened = await openPaper(frame, 'completeness.waive-fee', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const call = await findOpenFeeCall(frame.tx, paper.id)
  if (!call) return refuse({ why: 'no-fee-call-open' })
  const ground = message(`completeness.ground.${input.ground}`)
  frame.record({ event: 'fee-waived', paperId: paper.id, data: { ground, note: input.note } })
  const note = input.note ? `${ground}; ${input.note}` : ground
  const end = { outcome: 'waived', paidOn: null, note, mark: 'not-applicable' } as const
  return accept({ paperId: paper.id, state: await endFee(frame, paper, call, end) })
})
