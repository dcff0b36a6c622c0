import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { answerItems } from './answer-items.ts'
import type { ItemAnswer, ItemInput } from './refuse-item.ts'

/**
 * The receiving side says that a paper of the list was not in the bundle. Nobody has acknowledged it, so the sender's
 * window answers for it and searches; both sides see it as missing until it is handed over again.
 */
export const reportMissing = act<ItemInput, ItemAnswer, { why: string }>(
  'handover.report-missing',
  async (frame, { handoverId, paperId, reason }) => {
    const answered = await answerItems(frame, { handoverId, papers: [paperId] }, { answer: 'missing', reason })
    if (!answered.ok) return answered
    frame.record({ event: 'item-reported-missing', paperId, data: { reason, handoverId } })
    return accept({ handoverId, state: answered.event.state })
  },
)
