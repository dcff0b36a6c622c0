import { day } from '#domain/calendar/temporal.ts'
import { type CaseOutcome, type SettlingRefusal, settleCase } from '#domain/cases/settle-case.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { GivenInstruction, InstructionRefusal } from '#domain/proceedings/instruction.ts'
import type { ActFrame } from '../act.ts'
import { changeCase, type LockedCase } from './cases-store.ts'
import { giveInstructionIn } from './give-instruction-in.ts'

/** How a case ends: the kind of act, its day (ISO), and words where they are needed. */
export type Settling = {
  act: 'cases.settle-case' | 'release.settle-on-the-spot'
  outcome: CaseOutcome
  settledOn: string
  note: string
  /** What was typed of the instruction that a decision or an order needs (art. 107, 124 KPA). */
  instruction: GivenInstruction
}

/** How the case ended, the letters of its instruction, and the days to appeal that they say. */
export type Settled = { settledOn: string; outcome: CaseOutcome; documents: string[]; appealDays: number | null }

/** Settles a locked case in the frame's transaction, with its history. The caller has asked for the right. */
export async function settleCaseIn(
  frame: ActFrame,
  found: LockedCase,
  end: Settling,
): Promise<Outcome<Settled, SettlingRefusal | InstructionRefusal>> {
  const rule = settleCase({
    state: found.state,
    act: end.act,
    initiatedOn: day(found.initiated_on),
    settledOn: day(end.settledOn),
    today: frame.today,
    outcome: end.outcome,
    note: end.note,
  })
  if (!rule.ok) return rule
  const { outcome, settledOn, note } = end
  const instructed = await giveInstructionIn(frame, found, { outcome, settledOn, given: end.instruction })
  if (!instructed.ok) return instructed
  const { documents } = instructed.event
  await changeCase(frame.tx, found.id, {
    state: 'settled',
    outcome,
    outcome_note: note,
    settled_on: settledOn,
    settled_by: frame.actor.staffId,
    settled_at: frame.now,
  })
  const documentId = documents[0] ?? null
  frame.record({ event: 'case-settled', caseId: found.id, documentId, data: { outcome, settledOn, note } })
  return accept({ settledOn, outcome, documents, appealDays: instructed.event.days })
}
