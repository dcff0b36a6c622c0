import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { insertOpeningDay, type OpeningDay } from './opening-days-store.ts'

/** Gives a single day other hours than its week: a working Saturday, shorter hours, a day off. It moves no term. */
export const enterOpeningDay = act('calendar.enter-opening-day', async (frame, input: OpeningDay) => {
  frame.allow({})
  const { day, opens, closes } = input
  if (day < frame.today.toString()) return refuse({ why: 'opening-day-past' })
  if ((opens === null) !== (closes === null)) return refuse({ why: 'opening-hours-half' })
  if (opens !== null && closes !== null && closes <= opens) return refuse({ why: 'opening-hours-backwards' })
  const id = frame.newId()
  const added = await insertOpeningDay(frame.tx, id, input, { by: frame.actor.staffId, at: frame.now })
  if (added === 'known') return refuse({ why: 'opening-day-known' })
  frame.record({ event: 'opening-day-entered', data: { ...input } })
  return accept({ openingDayId: id })
})
