import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { readDayRules } from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { wordsOf } from './change-words.ts'
import { insertChange } from './changes-store.ts'
import { type DayChange, withChange } from './day-change.ts'
import { moveDatesIn } from './move-dates-in.ts'
import { rehearse } from './rehearse.ts'

/** What was done: the change and how many dates it moved. */
export type AppliedChange = { changeId: string; moved: number }

/**
 * Makes a change of the office's days and moves every open date that follows from it, as one act. It is made only when it
 * moves exactly what was shown (`seen`): what happened in between is shown anew.
 */
export async function applyChangeIn(
  frame: ActFrame,
  change: DayChange,
  seen: string,
): Promise<Outcome<AppliedChange, Refusal>> {
  const { tx, newId, now: at } = frame
  const rules = await readDayRules(tx)
  const next = withChange(rules, change)
  if (!next.ok) return next
  const { moves, seen: found } = await rehearse(tx, frame.today, { now: rules, next: next.event })
  if (found !== seen) return refuse({ why: 'rehearsal-outdated' })
  const changeId = newId()
  await insertChange(tx, { id: changeId, change, moves, by: frame.actor.staffId, at, newId })
  const moved = await moveDatesIn(frame, moves, wordsOf(change))
  const event = change.kind === 'law' ? 'law-changed' : 'calendar-changed'
  frame.record({ event, data: { ...change, words: wordsOf(change), changeId, moved } })
  return accept({ changeId, moved })
}
