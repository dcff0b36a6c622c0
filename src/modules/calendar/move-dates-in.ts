import { type Drift, MOVABLE_DATES } from '#domain/deadlines/drift.ts'
import type { ActFrame } from '#modules/act.ts'
import { moveCaseTerms, moveNotifiedEnds, movePromises } from '#modules/cases/index.ts'
import { moveCureTerms, moveFeeTerms } from '#modules/completeness/index.ts'
import { moveAppealLastDays, moveAppealTerms, moveReminderTerms } from '#modules/proceedings/index.ts'
import { ownerOf } from './open-difference.ts'

/** Who writes each kind of date. */
export const dateOwners = {
  case: moveCaseTerms,
  cure: moveCureTerms,
  fee: moveFeeTerms,
  appeal: moveAppealTerms,
  'appeal-term': moveAppealLastDays,
  reminder: moveReminderTerms,
  'paper-reminder': moveReminderTerms,
  'notified-end': moveNotifiedEnds,
  promise: movePromises,
}

/**
 * Gives dates their new days through their owners, in the frame's transaction, each with its line of history. Answers how
 * many moved: a matter that ended since it was read keeps its day.
 */
export async function moveDatesIn(frame: ActFrame, moves: readonly Drift[], because: string): Promise<number> {
  let moved = 0
  for (const of of MOVABLE_DATES) {
    const own = moves.filter((move) => move.of === of)
    if (own.length === 0) continue
    const done = new Set(await dateOwners[of](frame.tx, own))
    for (const move of own.filter(({ id }) => done.has(id))) say(frame, move, because)
    moved += done.size
  }
  return moved
}

function say(frame: ActFrame, move: Drift, because: string): void {
  const { before, after, target } = move
  const whose = ownerOf(move)
  if (before !== after) frame.record({ event: 'term-moved-by-calendar', ...whose, data: { before, after, because } })
  else frame.record({ event: 'target-moved-by-calendar', ...whose, data: { ...target, because } })
}
