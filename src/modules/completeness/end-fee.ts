import type { Mark } from '#domain/completeness/check-items.ts'
import { stateByMarks } from '#domain/completeness/marking.ts'
import { message } from '#messages/index.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, type LockedPaper } from '#modules/cases/index.ts'
import { completePaper } from './complete-paper.ts'
import { endFeeCall, type FeeCall, type FeeEnd } from './fees-store.ts'
import { readItems, setMark } from './items-store.ts'
import { withdrawOvertakenOrder } from './withdraw-order.ts'

/** Ends a call that was paid or waived: the item gets its mark and the paper goes on by what its checklist says. */
export async function endFee(
  frame: ActFrame,
  paper: LockedPaper,
  call: FeeCall,
  { mark, ...end }: Omit<FeeEnd, 'decidedBy' | 'outcome'> & { outcome: 'paid' | 'waived'; mark: Mark },
) {
  await withdrawOvertakenOrder(frame, paper.id, call.id, message(`completeness.orderOvertaken.${end.outcome}`))
  await endFeeCall(frame.tx, call.id, { ...end, decidedBy: frame.actor.staffId })
  await setMark(frame.tx, [call.itemId], mark, end.paidOn ?? frame.today.toString())
  const state = stateByMarks('checking', await readItems(frame.tx, paper.id))
  if (state === 'complete') await completePaper(frame, paper, null)
  else await changePaper(frame.tx, paper.id, { state })
  return state
}
