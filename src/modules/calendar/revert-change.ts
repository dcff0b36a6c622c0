import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { readDayRules } from '#modules/cases/index.ts'
import { lockChange, withdrawChange } from './changes-store.ts'
import { withoutChange } from './day-change.ts'
import { moveDatesIn } from './move-dates-in.ts'
import { rehearse } from './rehearse.ts'

/** Which change is taken back, why, and what it was shown to move. */
export type Reversal = { changeId: string; why: string; seen: string }

/** Takes a change of the office's days back, with every date that follows from it, as one act. */
export const revertChange = act(
  'calendar.revert-change',
  async (frame, { changeId, why, seen }: Reversal) => {
    const { tx, now: at } = frame
    frame.allow({})
    const change = await lockChange(tx, changeId)
    if (change.reverted_at !== null) return refuse({ why: 'change-reverted-already' })
    const rules = await readDayRules(tx)
    const { id, kind, first_day, last_day } = change
    const next = withoutChange(rules, { id, kind, first: day(first_day), last: day(last_day) })
    const { moves, seen: found } = await rehearse(tx, frame.today, { now: rules, next })
    if (found !== seen) return refuse({ why: 'rehearsal-outdated' })
    await withdrawChange(tx, changeId, { by: frame.actor.staffId, at, why, moves })
    const moved = await moveDatesIn(frame, moves, change.words)
    frame.record({ event: 'calendar-change-reverted', data: { changeId, words: change.words, why, moved } })
    return accept({ changeId, moved })
  },
  'change',
)
