import type { Cure } from '#domain/completeness/cure.ts'
import { stateByMarks } from '#domain/completeness/marking.ts'
import { message } from '#messages/index.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, type LockedPaper } from '#modules/cases/index.ts'
import { completePaper, heldAtWindow, withdrawOvertaken } from './complete-paper.ts'
import { readItems, setMark } from './items-store.ts'
import type { CureOrder } from './record-cure.ts'
import { putOnShelf, takeOffShelf } from './shelves-store.ts'
import { type Summons, setCured } from './summonses-store.ts'

/** How the cure came, as history tells it: in one of the window's ways, or as a file from the status page. */
export type CameIn = Pick<CureOrder, 'itemIds' | 'arrivedOn' | 'postedOn' | 'operator' | 'supplementId'> & {
  cameBy: CureOrder['cameBy'] | 'upload'
}

export type AppliedCure = {
  summons: Summons
  came: CameIn
  cure: Cure
  /** Why a leaving falls whose notice went out: posted in time, or the term was restored. */
  leavingVoid: 'leavingVoid' | 'termRestored'
}

/** Writes what a judged cure does to the summons, the checklist, a leaving and the paper; answers the paper's state. */
export async function applyCure(frame: ActFrame, paper: LockedPaper, applied: AppliedCure) {
  await writeCure(frame, paper, applied)
  const { cure, leavingVoid } = applied
  const reason = message(`completeness.${leavingVoid}`)
  const overtaken = leavingVoid === 'termRestored' ? reason : message('completeness.overtaken')
  if (cure.leaving === 'withdrawn') await withdrawOvertaken(frame, paper, overtaken)
  if (cure.leaving === 'void') await withdrawOvertaken(frame, paper, reason)
  return settle(frame, paper, applied)
}

async function writeCure(frame: ActFrame, paper: LockedPaper, { summons, came, cure }: AppliedCure): Promise<void> {
  await setCured(frame.tx, summons.id, came.itemIds, cure.curedOn.toString())
  await setMark(frame.tx, came.itemIds, 'present', came.arrivedOn)
  const items = await readItems(frame.tx, paper.id)
  const names = items.filter((item) => came.itemIds.includes(item.id)).map((item) => item.name)
  const { arrivedOn, cameBy, postedOn, operator, supplementId } = came
  frame.record({
    event: cure.timing === 'late' ? 'cure-recorded-late' : 'cure-recorded',
    paperId: paper.id,
    data: { items: names, arrivedOn, cameBy, postedOn, operator, supplementId },
  })
}

/**
 * Where the paper stands after the cure. One left unexamined without ground goes back to its shelf when summoned lacks
 * remain, and to checking when its term was restored and something else is missing.
 */
async function settle(frame: ActFrame, paper: LockedPaper, { cure, leavingVoid }: AppliedCure) {
  const waits = paper.state === 'left-unexamined' ? 'cure-running' : paper.state
  const state = stateByMarks(leavingVoid === 'termRestored' ? 'checking' : waits, await readItems(frame.tx, paper.id))
  if (state === 'complete') await completePaper(frame, paper, cure.filedOn)
  else if (state === 'checking') {
    await takeOffShelf(frame, paper.id)
    await changePaper(frame.tx, paper.id, { state, ...heldAtWindow(frame, paper) })
  } else await changePaper(frame.tx, paper.id, { state, ...(await backOnShelf(frame, paper)) })
  return state
}

async function backOnShelf(frame: ActFrame, paper: LockedPaper) {
  if (paper.state !== 'left-unexamined') return {}
  const place = await putOnShelf(frame, paper, { shelfId: null, place: null })
  return place.ok ? ({ holder_kind: 'shelf', holder_id: place.event.shelfId } as const) : {}
}
