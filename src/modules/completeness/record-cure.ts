import { day } from '#domain/calendar/temporal.ts'
import { judgeCure, type SummonedItem } from '#domain/completeness/cure.ts'
import type { PostingPlace } from '#domain/deadlines/kept-term.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { applyCure } from './apply-cure.ts'
import { readItems } from './items-store.ts'
import { findLeaving, type Leaving } from './leavings-store.ts'
import { demanded } from './summoned-items.ts'
import { inForce, readSummonses, type Summons } from './summonses-store.ts'
import { findSupplement } from './supplement.query.ts'

export type CureOrder = Target & {
  itemIds: string[]
  arrivedOn: string
  cameBy: 'hand' | 'post' | 'courier' | 'e-delivery' | 'drop-box'
  postedOn: string | null
  operator: PostingPlace | null
  /** The registered paper that brought the cure, when there is one. */
  supplementId: string | null
}

/**
 * Records what of the summoned lacks was removed, when and how. All removed in time: complete, the filing date stands. After
 * the term but before the notice was dispatched: complete, filed on the day of the cure (NSA I OSK 27/20).
 */
export const recordCure = act('completeness.record-cure', async (frame, input: CureOrder) => {
  const opened = await openPaper(frame, 'completeness.record-cure', input)
  if (!opened.ok) return opened
  const paper = opened.event
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
})

function judge(
  frame: ActFrame,
  input: CureOrder,
  { summons, asked, leaving }: { summons: Summons; asked: SummonedItem[]; leaving: Leaving | undefined },
) {
  return judgeCure(
    {
      itemIds: input.itemIds,
      arrivedOn: day(input.arrivedOn),
      postedOn: input.postedOn ? day(input.postedOn) : null,
      operator: input.operator,
    },
    {
      today: frame.today,
      issuedOn: day(summons.issuedOn),
      lastDay: summons.lastDay ? day(summons.lastDay) : null,
      items: asked,
      leaving: leaving ? (leaving.dispatchedOn ? 'dispatched' : 'decided') : 'none',
    },
  )
}
