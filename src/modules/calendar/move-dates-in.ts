import type { Drift } from '#domain/deadlines/drift.ts'
import type { ActFrame } from '#modules/act.ts'
import { moveCaseTerms } from '#modules/cases/index.ts'
import { moveCureTerms, moveFeeTerms } from '#modules/completeness/index.ts'

const owners = { case: moveCaseTerms, cure: moveCureTerms, fee: moveFeeTerms }

/**
 * Gives dates their new days through their owners, in the frame's transaction, each with its line of history. Answers how
 * many moved: a matter that ended since it was read keeps its day.
 */
export async function moveDatesIn(frame: ActFrame, moves: readonly Drift[], because: string): Promise<number> {
  let moved = 0
  for (const of of ['case', 'cure', 'fee'] as const) {
    const own = moves.filter((move) => move.of === of)
    if (own.length === 0) continue
    const done = new Set(await owners[of](frame.tx, own))
    for (const move of own.filter(({ id }) => done.has(id))) say(frame, move, because)
    moved += done.size
  }
  return moved
}

function say(frame: ActFrame, { of, owner, before, after, target }: Drift, because: string): void {
  const whose = of === 'case' ? { caseId: owner } : { paperId: owner }
  if (before !== after) frame.record({ event: 'term-moved-by-calendar', ...whose, data: { before, after, because } })
  else frame.record({ event: 'target-moved-by-calendar', ...whose, data: { ...target, because } })
}
