import { accept } from '#domain/outcome.ts'
import { declareUrgency, type UrgentInterest } from '#domain/proceedings/exclusion-of-official.ts'
import { act, excludedCases } from '#modules/act.ts'
import { insertUrgency } from './exclusions-store.ts'
import { openCase } from './open-case.ts'

export type DeclareUrgency = { caseId: string; interest: UrgentInterest; reason: string }

/** An excluded official states why one act of today cannot wait for the replacement (art. 24 § 4 KPA). */
export const declareUrgencyAct = act('proceedings.declare-urgency', async (frame, input: DeclareUrgency) => {
  const opened = await openCase(frame, 'proceedings.declare-urgency', input)
  if (!opened.ok) return opened
  const found = opened.event
  const day = frame.today.toString()
  const [excluded] = await excludedCases(frame.tx, frame.actor.staffId, { about: [{ caseId: found.id }], day })
  const judged = declareUrgency(excluded ? 'excluded' : 'takes-part', excluded?.urgency ? 'stands' : 'none')
  if (!judged.ok) return judged
  const { interest, reason } = input
  await insertUrgency(frame.tx, {
    ...{ id: frame.newId(), case_id: found.id, staff_id: frame.actor.staffId, interest, reason },
    ...{ declared_on: day, declared_at: frame.now },
  })
  frame.record({ event: 'urgency-declared', caseId: found.id, data: { interest, reason } })
  return accept({ caseId: found.id, sign: found.sign, day })
})
