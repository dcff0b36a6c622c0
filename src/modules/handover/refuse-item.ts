import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { answerItems } from './answer-items.ts'

export type ItemInput = { handoverId: string; paperId: string; reason: string }
export type ItemAnswer = { handoverId: string; state: 'sent' | 'settled' }

/** The receiving side refuses a paper with a reason; it goes back to the window that sent it, to be routed again. */
export const refuseItem = act<ItemInput, ItemAnswer, { why: string }>(
  'handover.refuse-item',
  async (frame, { handoverId, paperId, reason }) => {
    const answered = await answerItems(frame, { handoverId, papers: [paperId] }, { answer: 'refused', reason })
    if (!answered.ok) return answered
    frame.record({ event: 'item-refused', paperId, data: { reason, handoverId } })
    return accept({ handoverId, state: answered.event.state })
  },
)
