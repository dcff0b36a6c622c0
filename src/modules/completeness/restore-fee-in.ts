import { stateByMarks } from '#domain/completeness/marking.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, type LockedPaper } from '#modules/cases/index.ts'
import { completePaper, heldAtWindow } from './complete-paper.ts'
import { endFeeCall } from './fees-store.ts'
import { readItems, setMark } from './items-store.ts'

/** The term to pay was restored and the fee is paid: the returned paper goes on by its checklist (art. 59 § 1, 261 KPA). */
export async function restoreFeeIn(
  frame: ActFrame,
  paper: LockedPaper,
  feeCallId: string,
  paidOn: string,
): Promise<void> {
  const { tx, actor } = frame
  const call = tx.selectFrom('fee_calls').select(['check_item_id', 'outcome_note']).where('id', '=', feeCallId)
  const { check_item_id: itemId, outcome_note: note } = await call.executeTakeFirstOrThrow()
  await endFeeCall(tx, feeCallId, { outcome: 'paid', paidOn, note: note ?? '', decidedBy: actor.staffId })
  await setMark(tx, [itemId], 'present', paidOn)
  const state = stateByMarks('checking', await readItems(tx, paper.id))
  if (state === 'complete') await completePaper(frame, paper, null)
  else await changePaper(tx, paper.id, { state, ...heldAtWindow(frame, paper) })
}
