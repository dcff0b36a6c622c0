import { day } from '#domain/calendar/temporal.ts'
import { type CaseOutcome, type SettlingRefusal, settleCase } from '#domain/cases/settle-case.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { ActFrame } from '../act.ts'
import { changeCase, type LockedCase } from './cases-store.ts'

/** How a case ends: the kind of act, its day (ISO), and words where they are needed. */
export type Settling = {
  act: 'cases.settle-case' | 'release.settle-on-the-spot'
  outcome: CaseOutcome
  settledOn: string
  note: string
}

/** Settles a locked case in the frame's transaction, with its history. The caller has asked for the right. */
export async function settleCaseIn(
  frame: ActFrame,
  found: LockedCase,
  end: Settling,
): Promise<Outcome<{ settledOn: string; outcome: CaseOutcome }, SettlingRefusal>> {
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
  await changeCase(frame.tx, found.id, {
    state: 'settled',
    outcome,
    outcome_note: note,
    settled_on: settledOn,
    settled_by: frame.actor.staffId,
    settled_at: frame.now,
  })
  frame.record({ event: 'case-settled', caseId: found.id, data: { outcome, settledOn, note } })
  return accept({ settledOn, outcome })
}
