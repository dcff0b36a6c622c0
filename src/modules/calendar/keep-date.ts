import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { insertKeptDate } from './kept-dates-store.ts'
import { lockNight, settleDifference } from './marks-store.ts'
import { openDifference, ownerOf, type SeenDifference } from './open-difference.ts'

/** Leaves a date as it is although its derivation gives another day, with the reason; the night passes over it from now. */
export const keepDate = act('calendar.keep-date', async (frame, { why, ...seen }: SeenDifference & { why: string }) => {
  frame.allow({})
  await lockNight(frame.tx)
  const opened = await openDifference(frame, seen)
  if (!opened.ok) return opened
  const drift = opened.event
  const { of, id, before, after, target } = drift
  await insertKeptDate(frame.tx, drift, { id: frame.newId(), why, by: frame.actor.staffId, at: frame.now })
  await settleDifference(frame.tx, drift)
  frame.record({ event: 'date-kept', ...ownerOf(drift), data: { of, before, after, target, why } })
  return accept({ of, id, before, after })
})
