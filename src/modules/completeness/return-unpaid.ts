import { day } from '#domain/calendar/temporal.ts'
import { addresseesOf } from '#domain/completeness/addressees.ts'
import { mayReturnUnpaid } from '#domain/completeness/fee-call.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper } from '#modules/cases/index.ts'
import { heldAtWindow } from './complete-paper.ts'
import { endFeeCall, findOpenFeeCall } from './fees-store.ts'
import { readForLetter } from './letter-facts.query.ts'
import { openPaper, type Target } from './open-paper.ts'
import { takeOffShelf } from './shelves-store.ts'

/**
 * Records the order that returns the application for want of the fee (art. 261 § 2 KPA; a complaint is open, seven days).
 * The order itself is written by the unit; the paper goes back to the party.
 */
export const returnUnpaid = act('completeness.return-unpaid', async (frame, input: Target & { orderSign: string }) => {
  const opened = await openPaper(frame, 'completeness.return-unpaid', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const call = await findOpenFeeCall(frame.tx, paper.id)
  if (!call) return refuse({ why: 'no-fee-call-open' })
  const judged = mayReturnUnpaid({ lastDay: call.lastDay ? day(call.lastDay) : null, today: frame.today })
  if (!judged.ok) return judged
  const { orderSign } = input
  const end = { outcome: 'returned', paidOn: null, note: orderSign, decidedBy: frame.actor.staffId } as const
  await endFeeCall(frame.tx, call.id, end)
  await takeOffShelf(frame, paper.id)
  const [addressee] = addresseesOf((await readForLetter(frame, paper)).people)
  const holder = addressee ? ({ holder_kind: 'client', holder_id: addressee.id } as const) : heldAtWindow(frame, paper)
  await changePaper(frame.tx, paper.id, { state: 'returned', ...holder })
  const data = { orderSign, orderedOn: frame.today.toString(), what: call.what }
  frame.record({ event: 'returned-unpaid', paperId: paper.id, data })
  return accept({ paperId: paper.id })
})
