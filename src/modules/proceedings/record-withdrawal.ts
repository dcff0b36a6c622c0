import { day, isBefore } from '#domain/calendar/temporal.ts'
import type { CaseState } from '#domain/cases/case-states.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { recordWithdrawal, type WithdrawalFacts } from '#domain/proceedings/withdrawal.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { findCameBy, recordCameBy } from './came-by.ts'
import { endHere, type LeaveShelf } from './end-here.ts'
import { type Matter, type MatterTarget, openMatter, ownerOf, subjectOf } from './matter.ts'
import { decisionOf, insertWithdrawal } from './withdrawals-store.ts'

export type RecordWithdrawalInput = MatterTarget & {
  withdrawnOn: string
  note: string
  cameBy: { number: number; year: number } | null
} & Pick<WithdrawalFacts, 'form' | 'applicants' | 'otherParties'>

/**
 * Records that the request was withdrawn and says what follows. A case ends by a decision (art. 105 § 2 KPA); a paper that
 * has none yet is put aside, and nothing is decided.
 */
export const recordWithdrawalAct = (leaveShelf: LeaveShelf) =>
  act('proceedings.record-withdrawal', async (frame, input: RecordWithdrawalInput) => {
    const opened = await openMatter(frame, 'proceedings.record-withdrawal', input)
    if (!opened.ok) return opened
    const matter = opened.event
    const { form, applicants, otherParties, withdrawnOn, note } = input
    if (isBefore(frame.today, day(withdrawnOn))) return refuse({ why: 'withdrawal-in-future' })
    if (withdrawnOn < matter.startedOn)
      return refuse({ why: 'withdrawal-before-initiation', initiatedOn: matter.startedOn })
    const letter = await findCameBy(frame, input.cameBy)
    if (!letter.ok) return letter
    const judged = recordWithdrawal({ form, applicants, otherParties, ...(await stateOf(frame, matter)) })
    if (!judged.ok) return judged
    const { next, basis } = judged.event
    if (form === 'words-only') throw new Error('words alone are refused by the rule')
    await insertWithdrawal(frame.tx, {
      ...{ id: frame.newId(), ...ownerOf(matter), paper_id: letter.event, form, applicants, next, basis, note },
      ...{ withdrawn_on: withdrawnOn, other_parties: otherParties },
      ...{ recorded_by: frame.actor.staffId, recorded_at: frame.now },
    })
    if (next === 'end' && 'paper' in matter.record) await endHere(frame, matter.record.paper, 'withdrawn', leaveShelf)
    const data = { withdrawnOn, next: told[next], basis, note }
    frame.record({ event: 'withdrawal-recorded', ...subjectOf(matter), data })
    recordCameBy(frame, 'withdrawal', matter, letter.event)
    return accept({ sign: matter.sign, next, basis })
  })

/** How far the matter is: a signed decision that nobody has does not bind yet (art. 110 KPA). */
async function stateOf(
  { tx }: ActFrame,
  { record }: Matter,
): Promise<Pick<WithdrawalFacts, 'paper' | 'decision'> & { case: CaseState | null }> {
  if ('paper' in record) return { paper: record.paper.state, case: null, decision: 'none' }
  const { id, state } = record.case
  const decision = state === 'settled' ? await decisionOf(tx, id) : 'none'
  return { paper: 'in-case', case: state, decision: state === 'settled' && decision === 'none' ? 'signed' : decision }
}

/** What follows, as the sentence of history chooses between them. */
const told = { end: 'end', discontinue: 'discontinue', 'goes-on': 'goes', 'appeal-withdrawn': 'appeal' } as const
