import { assignOfficer } from '#domain/cases/assign-officer.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act, isExcluded } from '../act.ts'
import { changeCase, lockCase } from './cases-store.ts'
import { findOfficer } from './officers.query.ts'

export type AssignOfficerInput = { caseId: string; officerId: string }

/** Puts a person of the unit in charge of the case. An absent one may be chosen: the substitute holds the roles meanwhile. */
export const assignOfficerAct = act('cases.assign-officer', async (frame, input: AssignOfficerInput) => {
  const { tx } = frame
  const found = await lockCase(tx, input.caseId)
  frame.allow({ unitIds: [found.unit_id] }, found.id)
  if (await isExcluded(tx, input.officerId, [{ caseId: found.id }])) return refuse({ why: 'officer-excluded' })
  const here = await findOfficer(tx, found.unit_id, input.officerId, frame.today.toString())
  const rule = assignOfficer({
    state: found.state,
    current: found.officer_id,
    officer: input.officerId,
    candidate: here ? 'officer-here' : 'other',
  })
  if (!rule.ok) return rule
  await changeCase(tx, found.id, { officer_id: input.officerId })
  const officer = here ? here.name : ''
  frame.record({ event: 'officer-assigned', caseId: found.id, data: { officer, officerId: input.officerId } })
  return accept({ caseId: found.id, officer })
})
