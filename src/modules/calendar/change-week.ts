import type { Hours } from '#domain/calendar/opening.ts'
import { changeWeek } from '#domain/calendar/opening-week.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { insertWeek, readWeeks } from './opening-weeks-store.ts'
import { weekWords } from './week-words.ts'

/** The hours of a week from a day on (ISO), at one place or alike at all; seven days, Monday first. */
export type WeekChange = {
  servicePointId: string
  where: 'here' | 'everywhere'
  from: string
  week: readonly (readonly Hours[])[]
  reason: string
}

/**
 * Changes the weekly hours of a place from a day on. What held before ends the day before, a later change that was entered
 * already stays; it is taken back by another change. It moves no term and no date that is kept (art. 57 § 4 KPA).
 */
export const changeWeekAct = act(
  'calendar.change-week',
  async (frame, { servicePointId, where, from, week, reason }: WeekChange) => {
    frame.allow({})
    const places = await readWeeks(frame.tx, where === 'here' ? servicePointId : null, from)
    if (!places.some(({ id }) => id === servicePointId)) throw new NotFound('service point')
    const today = frame.today.toString()
    let changed = 0
    for (const { id, name, kept, planned } of places) {
      const judged = changeWeek({ from, today, week, kept, planned })
      // alike everywhere: a place that has these hours already is left alone
      if (!judged.ok && judged.refusal.why === 'opening-week-same' && where === 'everywhere') continue
      if (!judged.ok) return judged
      const entered = { reason, entered_by: frame.actor.staffId, entered_at: frame.now }
      const row = { id: frame.newId(), service_point_id: id, valid_from: from, ...entered }
      await insertWeek(frame.tx, row, judged.event, frame.newId)
      const { openings, until } = judged.event
      frame.record({
        event: 'opening-week-changed',
        data: { place: name, from, until, words: weekWords(openings), reason },
      })
      changed += 1
    }
    return changed === 0 ? refuse({ why: 'opening-week-same' }) : accept({ from, places: changed })
  },
  'change',
)
