import { accept, refuse } from '#domain/outcome.ts'
import { windowOf } from '#domain/people/roles.ts'
import { act } from '#modules/act.ts'
import { endVisits, insertVisit } from './store.ts'

/** Begins a visit at the clerk's window; the one before, if somebody forgot it, ends with it. */
export const startVisitAct = act('visits.start-visit', async (frame, input: { note: string | null }) => {
  frame.allow({})
  const windowId = windowOf(frame.actor)
  if (!windowId) return refuse({ why: 'no-window' })
  const of = { windowId, clerkId: frame.actor.staffId, at: frame.now }
  const ended = await endVisits(frame.tx, of)
  const id = frame.newId()
  await insertVisit(frame.tx, { ...of, id, note: input.note ?? '' })
  frame.record({ event: 'visit-started', data: { visit: id, ended } })
  return accept({ visitId: id, ended })
})
