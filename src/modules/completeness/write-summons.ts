import type { DraftSummons } from '#domain/completeness/summons.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import { inForce, insertSummons, replaceSummons, type Summons } from './summonses-store.ts'

/** Writes a new round of summons; the one in force until now is replaced by it. Answers the id. */
export async function writeSummons(
  frame: ActFrame,
  paper: LockedPaper,
  earlier: readonly Summons[],
  summons: { draft: DraftSummons; form: 'receipt' | 'letter'; documentId: string },
): Promise<string> {
  const id = frame.newId()
  const old = inForce(earlier)
  await insertSummons(frame.tx, {
    id,
    paperId: paper.id,
    round: (earlier.at(-1)?.round ?? 0) + 1,
    form: summons.form,
    days: summons.draft.days,
    issuedOn: frame.today.toString(),
    issuedBy: frame.actor.staffId,
    lacks: summons.draft.lacks,
    documentId: summons.documentId,
  })
  if (old) await replaceSummons(frame.tx, old.id, id)
  return id
}

/** Items that any summons of the paper has named. */
export function namedBefore(summonses: readonly Summons[]): Set<string> {
  return new Set(summonses.flatMap((summons) => summons.items.map((item) => item.itemId)))
}
