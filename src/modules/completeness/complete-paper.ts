import type { Day } from '#domain/calendar/temporal.ts'
import { promise } from '#domain/intake/promise.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, type LockedPaper, readOfficeDays } from '#modules/cases/index.ts'
import { findCardRules } from './card-rules.query.ts'
import { findLeaving, setWithdrawn } from './leavings-store.ts'
import { takeOffShelf } from './shelves-store.ts'
import { stepsJson } from './summonses-store.ts'

/**
 * A paper has become complete: it leaves the shelf of waiting papers for the window of whoever completed it. With
 * `filedOn` (a cure after the term) the application counts as filed on that day, and the promise is computed again.
 */
export async function completePaper(frame: ActFrame, paper: LockedPaper, filedOn: Day | null): Promise<void> {
  await takeOffShelf(frame, paper.id)
  await changePaper(frame.tx, paper.id, {
    state: 'complete',
    ...heldAtWindow(frame, paper),
    ...(filedOn ? await newFiling(frame, paper, filedOn) : {}),
  })
  frame.record({
    event: filedOn ? 'paper-completed-late' : 'paper-completed',
    paperId: paper.id,
    data: filedOn ? { filedOn: filedOn.toString() } : {},
  })
}

/** The window that now holds a paper taken off its shelf: the actor's, else the one that registered it. */
export function heldAtWindow(frame: Pick<ActFrame, 'actor'>, paper: Pick<LockedPaper, 'window_id'>) {
  const window = frame.actor.windowId ?? paper.window_id
  return window ? ({ holder_kind: 'window', holder_id: window } as const) : {}
}

/** Takes back an officer's leaving that a cure has overtaken (NSA I OSK 27/20). */
export async function withdrawOvertaken(frame: ActFrame, paper: LockedPaper, reason: string): Promise<void> {
  const leaving = await findLeaving(frame.tx, paper.id)
  if (!leaving) return
  await setWithdrawn(frame.tx, leaving.id, frame.now, reason)
  frame.record({ event: 'leaving-withdrawn', paperId: paper.id, data: { reason } })
}

/** The day on which the application now counts as filed, with the promise computed again from it. */
export async function newFiling(frame: ActFrame, paper: LockedPaper, filedOn: Day) {
  return { filed_on: filedOn.toString(), ...(await newPromise(frame, paper, filedOn)) }
}

async function newPromise(frame: ActFrame, paper: LockedPaper, filedOn: Day) {
  const rules = await findCardRules(frame.tx, paper)
  const promised = promise(filedOn, rules?.term ?? null, await readOfficeDays(frame.tx))
  if (!promised) return {}
  return {
    expected_on: promised.expectedOn.toString(),
    expected_why: stepsJson({ steps: [...promised.why] }),
  }
}
