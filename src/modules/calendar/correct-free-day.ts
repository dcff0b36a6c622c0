import { act } from '#modules/act.ts'
import { applyChangeIn } from './apply-change-in.ts'
import type { DayChange } from './day-change.ts'

/** A correction as confirmed after its rehearsal. */
export type ConfirmedCorrection = Omit<DayChange & { kind: 'free-day' }, 'kind'> & { seen: string }

/** Corrects the calendar of law by an act younger than the program; the open dates that follow from it move with it. */
export const correctFreeDay = act(
  'calendar.correct-free-day',
  async (frame, { seen, ...change }: ConfirmedCorrection) => {
    frame.allow({})
    return applyChangeIn(frame, { kind: 'free-day', ...change }, seen)
  },
  'change',
)
