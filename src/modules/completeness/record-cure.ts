import { day, findDay } from '#domain/calendar/temporal.ts'
import type { CheckItem } from '#domain/completeness/check-items.ts'
import { type Cure, judgeCure } from '#domain/completeness/cure.ts'
import { stateByMarks } from '#domain/completeness/marking.ts'
import type { PostingPlace } from '#domain/deadlines/kept-term.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper } from '#modules/cases/index.ts'
import { completePaper, withdrawOvertaken } from './complete-paper.ts'
import { readItems, setMark } from './items-store.ts'
import { findLeaving, type Leaving } from './leavings-store.ts'
import { openPaper, type Target } from './open-paper.ts'
import { inForce, readSummonses, type Summons, setCured } from './summonses-store.ts'
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
  const judged = judge(frame, input, asked, await findLeaving(frame.tx, paper.id))
  if (!judged.ok) return judged
  await writeCure(frame, paper, summons, input, judged.event)
  const state = await settle(frame, paper, judged.event)
  const { timing, rest, filedOn } = judged.event
  return accept({ paperId: paper.id, state, timing, rest: rest.length, filedOn: filedOn?.toString() ?? null })
})

function judge(frame: ActFrame, input: CureOrder, summons: Summons, leaving: Leaving | undefined) {
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
      items: summons.items.map(({ itemId, curedOn }) => ({
        itemId,
        curedOn: curedOn ? (findDay(curedOn) ?? null) : null,
      })),
      leaving: leaving ? (leaving.dispatchedOn ? 'dispatched' : 'decided') : 'none',
    },
  )
}

/** The summons without what was found not to be needed after all: that holds nothing up. */
function demanded(summons: Summons, items: readonly CheckItem[]): Summons {
  const missing = new Set(items.filter((item) => item.mark === 'missing').map((item) => item.id))
  return { ...summons, items: summons.items.filter((item) => item.curedOn !== null || missing.has(item.itemId)) }
}

async function writeCure(frame: ActFrame, paper: LockedPaper, summons: Summons, input: CureOrder, cure: Cure) {
  await setCured(frame.tx, summons.id, input.itemIds, cure.curedOn.toString())
  await setMark(frame.tx, input.itemIds, 'present', input.arrivedOn)
  const items = await readItems(frame.tx, paper.id)
  frame.record({
    event: cure.timing === 'late' ? 'cure-recorded-late' : 'cure-recorded',
    paperId: paper.id,
    data: {
      items: items.filter((item) => input.itemIds.includes(item.id)).map((item) => item.name),
      arrivedOn: input.arrivedOn,
      cameBy: input.cameBy,
      postedOn: input.postedOn,
      operator: input.operator,
      supplementId: input.supplementId,
    },
  })
  if (cure.leaving === 'withdrawn') await withdrawOvertaken(frame, paper, message('completeness.overtaken'))
  if (cure.leaving === 'void') await withdrawOvertaken(frame, paper, message('completeness.leavingVoid'))
}

/** Where the paper stands after the cure; one left unexamined without ground goes back to waiting when lacks remain. */
async function settle(frame: ActFrame, paper: LockedPaper, cure: Cure) {
  const before = paper.state === 'left-unexamined' ? 'cure-running' : paper.state
  const state = stateByMarks(before, await readItems(frame.tx, paper.id))
  if (state === 'complete') await completePaper(frame, paper, cure.filedOn)
  else await changePaper(frame.tx, paper.id, { state })
  return state
}
