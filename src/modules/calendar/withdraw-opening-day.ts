import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { withdrawOpeningDay } from './opening-days-store.ts'

/** Takes the hours of a single day back: its week says again when the place is open. */
export const withdrawOpeningDayAct = act(
  'calendar.withdraw-opening-day',
  async (frame, { openingDayId, why }: { openingDayId: string; why: string }) => {
    frame.allow({})
    const day = await withdrawOpeningDay(frame.tx, openingDayId, { by: frame.actor.staffId, at: frame.now, why })
    frame.record({ event: 'opening-day-withdrawn', data: { day, why } })
    return accept({ openingDayId, day })
  },
)
