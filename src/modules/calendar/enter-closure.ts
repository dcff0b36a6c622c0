import { act } from '#modules/act.ts'
import { applyChangeIn } from './apply-change-in.ts'
import type { DayChange } from './day-change.ts'

/** A closure as confirmed after its rehearsal. */
export type ConfirmedClosure = Omit<DayChange & { kind: 'closure' }, 'kind'> & { seen: string }

/** Shuts the whole office for some days. Internal targets move off them, a term of law never does (art. 57 § 4 KPA). */
export const enterClosure = act(
  'calendar.enter-closure',
  async (frame, { seen, ...change }: ConfirmedClosure) => {
    frame.allow({})
    return applyChangeIn(frame, { kind: 'closure', ...change }, seen)
  },
  'change',
)
