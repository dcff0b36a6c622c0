import { day } from '#domain/calendar/temporal.ts'
import { judgeCure, type SummonedItem } from '#domain/completeness/cure.ts'
import { accept, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import { applyCure, type CameIn } from './apply-cure.ts'
import { readItems } from './items-store.ts'
import { findLeaving, type Leaving } from './leavings-store.ts'
import { demanded } from './summoned-items.ts'
import { inForce, readSummonses, type Summons } from './summonses-store.ts'
import { findSupplement } from './supplement.query.ts'

/** The cure of a locked paper within another act; refused by the same rule as the cure at the window. */
export async function recordCureIn(frame: ActFrame, paper: LockedPaper, input: CameIn) {
  const summons = inForce(await readSummonses(frame.tx, paper.id))
  if (!summons) return refuse({ why: 'cure-not-summoned' })
  if (input.supplementId && !(await findSupplement(frame.tx, paper.id, input.supplementId)))
    return refuse({ why: 'not-its-supplement' })
  const asked = demanded(summons, await readItems(frame.tx, paper.id))
  const leaving = await findLeaving(frame.tx, paper.id)
  const judged = judge(frame, input, { summons, asked, leaving })
  if (!judged.ok) return judged
  const state = await applyCure(frame, paper, { summons, came: input, cure: judged.event, leavingVoid: 'leavingVoid' })
  const { timing, rest, filedOn } = judged.event
  return accept({ paperId: paper.id, state, timing, rest: rest.length, filedOn: filedOn?.toString() ?? null })
}

function judge(
  frame: ActFrame,
  input: CameIn,
  { summons, asked, leaving }: { summons: Summons; asked: SummonedItem[]; leaving: Leaving | undefined },
) {
  // a file was sent to a summons that was out; a round written since then does not make it too early
  const issuedOn = input.cameBy === 'upload' && input.arrivedOn < summons.issuedOn ? input.arrivedOn : summons.issuedOn
  return judgeCure(
    {
      itemIds: input.itemIds,
      arrivedOn: day(input.arrivedOn),
      postedOn: input.postedOn ? day(input.postedOn) : null,
      operator: input.operator,
    },
    {
      today: frame.today,
      issuedOn: day(issuedOn),
      lastDay: summons.lastDay ? day(summons.lastDay) : null,
      items: asked,
      leaving: leaving ? (leaving.dispatchedOn ? 'dispatched' : 'decided') : 'none',
    },
  )
}
