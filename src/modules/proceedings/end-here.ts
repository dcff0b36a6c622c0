import type { ActFrame } from '#modules/act.ts'
import { changePaper, type LockedPaper } from '#modules/cases/index.ts'

/** Frees the waiting shelf of a paper; the shelves are another module's, so the wiring brings it. */
export type LeaveShelf = (frame: Pick<ActFrame, 'tx' | 'now'>, paperId: string) => Promise<void>

/** What the checklist does when a paper that had ended goes on; the checklist is another module's, so the wiring brings it. */
export type PaperKeeping = {
  leaveShelf: LeaveShelf
  /** Takes back an officer's leaving that lost its ground. */
  withdrawLeaving(frame: ActFrame, paper: LockedPaper, reason: string): Promise<void>
  /** The term to pay was restored and the fee is paid. */
  restoreFee(frame: ActFrame, paper: LockedPaper, feeCallId: string, paidOn: string): Promise<void>
}

/** The paper leaves this office or is put aside: it waits on no shelf any more, the one who takes it out of the file has it at the window. */
export async function endHere(
  frame: ActFrame,
  paper: LockedPaper,
  state: 'forwarded' | 'returned' | 'withdrawn',
  leaveShelf: LeaveShelf,
): Promise<void> {
  await leaveShelf(frame, paper.id)
  const shelved = paper.holder_kind === 'shelf' && paper.window_id !== null
  const holder = shelved ? ({ holder_kind: 'window', holder_id: paper.window_id ?? '' } as const) : {}
  await changePaper(frame.tx, paper.id, { state, ...holder })
}
