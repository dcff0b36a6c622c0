import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { recordWithdrawal, type WithdrawalFacts } from '#domain/proceedings/withdrawal.ts'
import { act } from '#modules/act.ts'
import { openCase } from './open-case.ts'
import { decisionOf, insertWithdrawal } from './withdrawals-store.ts'

export type RecordWithdrawalInput = {
  caseId: string
  withdrawnOn: string
  note: string
} & Pick<WithdrawalFacts, 'form' | 'applicants' | 'otherParties'>

/** Records that the request was withdrawn and says what follows; the case itself ends by a decision (art. 105 § 2 KPA). */
export const recordWithdrawalAct = act('proceedings.record-withdrawal', async (frame, input: RecordWithdrawalInput) => {
  const opened = await openCase(frame, 'proceedings.record-withdrawal', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { form, applicants, otherParties, withdrawnOn, note } = input
  if (isBefore(frame.today, day(withdrawnOn))) return refuse({ why: 'withdrawal-in-future' })
  if (withdrawnOn < found.initiated_on)
    return refuse({ why: 'withdrawal-before-initiation', initiatedOn: found.initiated_on })
  const decision = found.state === 'settled' ? await decisionOf(frame.tx, found.id) : 'none'
  const facts = { paper: 'in-case', case: found.state, form, applicants, otherParties } as const
  const judged = recordWithdrawal({
    ...facts,
    decision: found.state === 'settled' && decision === 'none' ? 'signed' : decision,
  })
  if (!judged.ok) return judged
  const { next, basis } = judged.event
  if (next === 'end' || form === 'words-only') throw new Error('a founded case ends by a decision')
  await insertWithdrawal(frame.tx, {
    ...{ id: frame.newId(), case_id: found.id, form, applicants, next, basis, note },
    ...{ withdrawn_on: withdrawnOn, other_parties: otherParties },
    ...{ recorded_by: frame.actor.staffId, recorded_at: frame.now },
  })
  const told = { discontinue: 'discontinue', 'goes-on': 'goes', 'appeal-withdrawn': 'appeal' }[next]
  frame.record({ event: 'withdrawal-recorded', caseId: found.id, data: { withdrawnOn, next: told, basis, note } })
  return accept({ caseId: found.id, sign: found.sign, next, basis })
})
