import { accept } from '#domain/outcome.ts'
import { nameSuccessor as mayName } from '#domain/people/unit-end.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { insertSuccession, lockUnits, withdrawSuccession } from './units-store.ts'

/** Who takes over from a unit that ended or is to end, and the order that says so. */
export type NamedSuccessor = { unitId: string; successorId: string; basis: string }

/** Names a successor where there is none, or another one; cards and matters in progress follow the new one at once. */
export const nameSuccessor = act('admin.name-successor', async (frame, named: NamedSuccessor) => {
  frame.allow({})
  const { unitId, successorId, basis } = named
  const units = await lockUnits(frame.tx, [...new Set([unitId, successorId])])
  const [unit, successor] = [units.get(unitId), units.get(successorId)]
  if (!unit || !successor) throw new NotFound('unit')
  const allowed = mayName(unit, successor)
  if (!allowed.ok) return allowed
  const { from } = allowed.event
  const by = { id: frame.newId(), by: frame.actor.staffId, at: frame.now }
  await withdrawSuccession(frame.tx, unitId, { ...by, why: basis })
  await insertSuccession(frame.tx, { unitId, successorId, from, basis }, by)
  const said = { unit: unit.symbol, successor: successor.symbol, from, basis }
  frame.record({ event: 'unit-successor-named', data: { unitId, ...said } })
  return accept({ unitId, from })
})
