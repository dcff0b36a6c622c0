import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockPaper } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import { decideItems, listItems, lockSheet } from './store.ts'

/** Takes a paper off a sheet that is still open; whatever became of the paper meanwhile, it stays where it lies. */
export const removeFromSheet = act<
  { handoverId: string; paperId: string },
  { handoverId: string },
  { why: 'handover-already-sent' }
>('handover.remove-from-sheet', async (frame, { handoverId, paperId }) => {
  await lockPaper(frame.tx, paperId)
  const sheet = await lockSheet(frame.tx, handoverId)
  frame.allow({}, handoverId)
  const item = (await listItems(frame.tx, handoverId)).find((one) => one.paper_id === paperId)
  if (!item) throw new NotFound('handover item')
  if (sheet.state !== 'open') return refuse({ why: 'handover-already-sent' })
  await decideItems(frame.tx, [item.id], { state: 'withdrawn', reason: null, by: frame.actor.staffId, at: frame.now })
  frame.record({ event: 'paper-unlisted', paperId, data: { handoverId } })
  return accept({ handoverId })
})
