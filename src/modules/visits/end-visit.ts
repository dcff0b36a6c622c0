import { accept, refuse } from '#domain/outcome.ts'
import { windowOf } from '#domain/people/roles.ts'
import { act } from '#modules/act.ts'
import { endVisits } from './store.ts'

/** Ends a visit of this clerk at this window. */
export const endVisitAct = act('visits.end-visit', async (frame, input: { visitId: string }) => {
  frame.allow({})
  const windowId = windowOf(frame.actor)
  if (!windowId) return refuse({ why: 'no-window' })
  const of = { windowId, clerkId: frame.actor.staffId, at: frame.now, id: input.visitId }
  const [ended] = await endVisits(frame.tx, of)
  if (!ended) return refuse({ why: 'visit-not-open' })
  frame.record({ event: 'visit-ended', data: { visit: ended } })
  return accept({ visitId: ended })
})
