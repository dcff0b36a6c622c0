import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { withdrawOvertaken } from './complete-paper.ts'
import { findLeaving } from './leavings-store.ts'

/** Takes back a decision to leave the application unexamined: one with a notice only before its dispatch. */
export const withdrawLeaving = act(
  'completeness.withdraw-leaving',
  async (frame, input: Target & { reason: string }) => {
    const opened = await openPaper(frame, 'completeness.withdraw-leaving', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const leaving = await findLeaving(frame.tx, paper.id)
    if (!leaving) return refuse({ why: 'no-leaving-decided' })
    if (leaving.dispatchedOn) return refuse({ why: 'notice-dispatched' })
    await withdrawOvertaken(frame, paper, input.reason)
    // left for want of an address, it took effect at once: it waits for the address again
    await changePaper(frame.tx, paper.id, leaving.ground === 'no-address' ? { state: 'no-address' } : {})
    return accept({ paperId: paper.id })
  },
)
